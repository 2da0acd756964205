package org.servicecharter.practice.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.organisation.Person;
import org.servicecharter.touchpoint.Touchpoint;

/** One clause holds at one touchpoint, as somebody chose. Stays when the clause goes: it may come back with a version. */
@Entity
@Table(name = "touchpoint_clause")
public class TouchpointClause {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "touchpoint_clause_seq")
    @SequenceGenerator(name = "touchpoint_clause_seq", sequenceName = "touchpoint_clause_seq", allocationSize = 50)
    private Long id;

    @Column(name = "touchpoint_code", nullable = false, updatable = false, length = Touchpoint.CODE_MAX)
    private String touchpoint;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String charter;

    @Column(name = "clause_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String clause;

    @Column(name = "set_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String setBy;

    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;

    protected TouchpointClause() {} // JPA

    TouchpointClause(String touchpoint, ClauseKey key, String setBy, Instant setAt) {
        this.touchpoint = touchpoint;
        this.charter = key.charter();
        this.clause = key.clause();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    String touchpoint() {
        return touchpoint;
    }

    ClauseKey key() {
        return new ClauseKey(charter, clause);
    }
}
