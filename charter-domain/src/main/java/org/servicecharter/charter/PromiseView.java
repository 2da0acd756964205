package org.servicecharter.charter;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.version.Promise;

/**
 * A promise as those who work on it see it.
 *
 * @param costNote what it takes to keep it; {@code null} when nobody said
 */
public record PromiseView(ClauseView statement, PromiseTerms terms, String costNote) implements Serializable {

    public static PromiseView of(Promise promise) {
        return new PromiseView(ClauseView.of(promise), promise.getTerms(), promise.getCostNote());
    }

    public String text() {
        return statement.text();
    }

    public List<Fact> facts() {
        return Facts.of(terms);
    }
}
