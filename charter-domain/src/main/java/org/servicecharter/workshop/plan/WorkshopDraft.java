package org.servicecharter.workshop.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.PlannedStage;

/**
 * What somebody plans.
 *
 * @param startsAt when it is meant to begin; {@code null} without a date
 */
public record WorkshopDraft(String title, Anonymity anonymity, Instant startsAt, List<PlannedStage> steps)
        implements Serializable {}
