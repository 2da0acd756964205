package org.servicecharter.workshop.stage;

import java.io.Serializable;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.card.FewWritersChoice;

/**
 * What the facilitator asks for.
 *
 * @param from the step they see, {@code null} in the lobby
 * @param reason blank unless going back, or on with something missing
 */
public record StageMove(Stage from, Stage to, String reason, FewWritersChoice fewWriters) implements Serializable {}
