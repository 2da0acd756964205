package org.servicecharter.workshop.prompt;

import java.io.Serializable;
import org.servicecharter.framework.Prompt;

/**
 * What everyone is asked to think about; both are {@code null} when that is over.
 *
 * @param prompt of the library, or {@code null} for the facilitator's own question
 * @param text the facilitator's own question, or {@code null}
 */
public record PromptView(Prompt prompt, String text) implements Serializable {

    static final PromptView NONE = new PromptView(null, null);
}
