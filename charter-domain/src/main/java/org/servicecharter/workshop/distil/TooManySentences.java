package org.servicecharter.workshop.distil;

import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.shared.BadInput;

/** A definition is a few sentences, not a page. */
public class TooManySentences extends BadInput {

    private static final long serialVersionUID = 1L;

    TooManySentences(int most) {
        super("workshop.tooManySentences", most);
    }

    static void requireFew(String text) {
        if (DefinitionReading.of(text).isTooLong()) {
            throw new TooManySentences(DefinitionReading.MOST_SENTENCES);
        }
    }
}
