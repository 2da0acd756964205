package org.servicecharter.touchpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.framework.EncounterKind;

/** The organisation's own words for the question that opens an encounter of one kind (S0). */
@Entity
@Table(name = "opening_question")
public class OpeningQuestion {

    static final int WORDS_MAX = 200;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(length = 6)
    private EncounterKind kind;

    @Column(nullable = false, length = WORDS_MAX)
    private String words;

    protected OpeningQuestion() {} // JPA

    /** @throws TouchpointNotUsable when there are no words, or too many */
    OpeningQuestion(EncounterKind kind, String words) {
        this.kind = TouchpointNotUsable.present("encounter", kind);
        this.words = TouchpointNotUsable.checked("question", words, WORDS_MAX);
    }

    EncounterKind kind() {
        return kind;
    }

    String words() {
        return words;
    }
}
