package org.servicecharter.charter.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.organisation.Person;

/** One window in which somebody has a draft open. */
@Entity
@Table(name = "draft_presence")
public class Presence {

    static final int WINDOW_MAX = 22;

    @Id
    @Column(name = "window_id", length = WINDOW_MAX)
    private String window;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charterCode;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String personCode;

    @Column(name = "clause_code", length = Clause.CODE_MAX)
    private String clauseCode;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    protected Presence() {} // JPA

    Presence(String window, String charterCode, String personCode, Instant now) {
        this.window = Objects.requireNonNull(window, "window");
        this.charterCode = Objects.requireNonNull(charterCode, "charterCode");
        this.personCode = Objects.requireNonNull(personCode, "personCode");
        this.seenAt = Objects.requireNonNull(now, "now");
    }

    /** @param clause in the editor; {@code null} for none */
    void seen(String clause, Instant now) {
        clauseCode = clause;
        seenAt = now;
    }

    String getPersonCode() {
        return personCode;
    }

    String getClauseCode() {
        return clauseCode;
    }
}
