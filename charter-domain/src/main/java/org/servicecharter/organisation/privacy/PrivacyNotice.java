package org.servicecharter.organisation.privacy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.servicecharter.organisation.Person;

/** One wording of the privacy notice, in one language or several. Never changed; the next one has the next number. */
@Entity
@Table(name = "privacy_notice")
class PrivacyNotice {

    static final int WORDS_MAX = 8_000;

    @Id
    private int number;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @Column(name = "set_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String setBy;

    @ElementCollection
    @CollectionTable(name = "privacy_notice_text", joinColumns = @JoinColumn(name = "number"))
    @MapKeyColumn(name = "language", length = 35)
    @Column(name = "words", nullable = false, length = WORDS_MAX)
    private Map<String, String> texts = new HashMap<>();

    protected PrivacyNotice() {} // JPA

    PrivacyNotice(int number, Map<String, String> texts, String setBy, Instant now) {
        this.number = number;
        this.texts.putAll(texts);
        this.setBy = setBy;
        this.since = now;
    }

    int getNumber() {
        return number;
    }

    Instant getSince() {
        return since;
    }

    /** By ISO 639 code. */
    Map<String, String> getTexts() {
        return Map.copyOf(texts);
    }
}
