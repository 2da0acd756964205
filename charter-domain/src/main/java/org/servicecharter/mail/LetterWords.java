package org.servicecharter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes letters from the bundle {@code org/servicecharter/letters.properties}, in the reader's language where it is there. */
@ApplicationScoped
public class LetterWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * The subject is the word {@code <kind>.subject}, the text {@code <kind>.text}.
     *
     * @param arguments fill {@code {0}}, {@code {1}}… of both; a {@code LocalDate} or {@code ZonedDateTime} is written as the bundle has it
     */
    public Letter write(String kind, Locale language, String personCode, String address, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle("org.servicecharter.letters", language, NO_FALLBACK);
        Object[] written = Arrays.stream(arguments)
                .map(each -> written(each, words, language))
                .toArray();
        return new Letter(
                kind,
                personCode,
                address,
                new MessageFormat(words.getString(kind + ".subject"), language).format(written),
                new MessageFormat(words.getString(kind + ".text"), language).format(written),
                null,
                null,
                null);
    }

    private static Object written(Object argument, ResourceBundle words, Locale language) {
        if (argument instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern(words.getString("pattern.day"), language)
                    .format(day);
        }
        if (argument instanceof ZonedDateTime moment) {
            return DateTimeFormatter.ofPattern(words.getString("pattern.moment"), language)
                    .format(moment);
        }
        return argument;
    }
}
