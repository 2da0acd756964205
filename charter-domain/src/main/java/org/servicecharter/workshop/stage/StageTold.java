package org.servicecharter.workshop.stage;

import org.servicecharter.workshop.StageView;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.vote.VoteView;

/** What the screens hear of another step. Nobody is finished with it yet. */
public record StageTold(WorkshopState state, StageView stage, VoteView vote) {}
