package org.servicecharter.signoff;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences a person agrees to, apart from the charter (SO-03): that it was read and understood, and, as a second
 * tick of its own that may stay empty, the will to work by it. Worded in the language of the text that is signed.
 */
public record Statement(String read, String commit) implements Serializable {

    static Statement about(String charterTitle, int version, String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle sentences = ResourceBundle.getBundle(
                "org.servicecharter.signoff.statement",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        MessageFormat read = new MessageFormat(sentences.getString("READ_UNDERSTOOD"), locale);
        String number = Integer.toString(version); // not 1,000
        return new Statement(read.format(new Object[] {number, charterTitle}), sentences.getString("COMMIT"));
    }
}
