package org.servicecharter.charter.rendition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.servicecharter.charter.version.Clause;

/** The words of one piece, and what the main text said when they were written. */
@Embeddable
public class RenditionPiece {

    static final int WORDS_MAX = 1200;

    @Column(nullable = false, length = WORDS_MAX)
    private String words;

    @Column(name = "made_from", nullable = false, length = Clause.WORDING_MAX)
    private String madeFrom;

    protected RenditionPiece() {} // JPA

    RenditionPiece(String words, String madeFrom) {
        this.words = Objects.requireNonNull(words, "words");
        this.madeFrom = Objects.requireNonNull(madeFrom, "madeFrom");
    }

    /** For another owner: a value belongs to one row. */
    RenditionPiece copy() {
        return new RenditionPiece(words, madeFrom);
    }

    public String getWords() {
        return words;
    }

    public String getMadeFrom() {
        return madeFrom;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RenditionPiece that && words.equals(that.words) && madeFrom.equals(that.madeFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, madeFrom);
    }
}
