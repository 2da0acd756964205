package org.servicecharter.workshop.restore;

import java.io.Serializable;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.result.WorkshopRecord;

/**
 * What a file would bring in.
 *
 * @param state in which the workshop would come in
 * @param cards with those for which others are shown
 * @param definition whether one was found
 */
public record RestorePreview(
        String title,
        Anonymity anonymity,
        WorkshopState state,
        long participants,
        long cards,
        int themes,
        boolean definition,
        int principles,
        long behaviours,
        int flags)
        implements Serializable {

    static RestorePreview of(WorkshopRecord record) {
        return new RestorePreview(
                record.title(),
                record.anonymity(),
                stateOf(record),
                record.participants(),
                record.cards().size()
                        + record.cards().stream()
                                .mapToLong(card -> card.merged().size())
                                .sum(),
                record.themes().size(),
                record.definition() != null,
                record.principles().size(),
                record.principles().stream()
                        .mapToLong(principle -> principle.behaviours().size())
                        .sum(),
                record.flags().size());
    }

    /** What was under way stands still; where nothing had begun, people are yet to be let in. */
    private static WorkshopState stateOf(WorkshopRecord record) {
        return switch (record.state()) {
            case DRAFT, SCHEDULED, LOBBY -> record.startsAt() == null ? WorkshopState.DRAFT : WorkshopState.SCHEDULED;
            case RUNNING, PAUSED -> WorkshopState.PAUSED;
            default -> record.state();
        };
    }
}
