package org.servicecharter.workshop.stage;

import org.servicecharter.workshop.StageView;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.vote.VoteView;

/**
 * What the screens hear of another step. Nobody is finished with it yet.
 *
 * @param again the vote that begins is one that was left before: whoever placed dots has them still
 */
public record StageTold(WorkshopState state, StageView stage, VoteView vote, boolean again) {}
