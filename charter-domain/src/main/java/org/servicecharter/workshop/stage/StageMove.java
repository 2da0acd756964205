package org.servicecharter.workshop.stage;

import java.io.Serializable;
import org.servicecharter.workshop.card.FewWritersChoice;

/**
 * What the facilitator asks for.
 *
 * @param from the place in the plan they see, 1 for its first step, 0 in the lobby
 * @param to the place they want
 * @param reason blank unless going back, jumping, or on with something missing
 */
public record StageMove(int from, int to, String reason, FewWritersChoice fewWriters) implements Serializable {

    boolean isUnexplained() {
        return reason == null || reason.isBlank();
    }
}
