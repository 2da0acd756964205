package org.servicecharter.practice.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.organisation.Person;
import org.servicecharter.practice.coverage.ClauseKey;

/**
 * Who answers for a promise, and whether customers see how it is kept. Its row is the lock behind which results of the
 * promise come in.
 */
@Entity
@Table(name = "promise_keeping")
public class PromiseKeeping {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promise_keeping_seq")
    @SequenceGenerator(name = "promise_keeping_seq", sequenceName = "promise_keeping_seq", allocationSize = 50)
    private Long id;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String charter;

    @Column(name = "clause_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String clause;

    @Column(name = "owner_code", length = Person.CODE_MAX)
    private String owner;

    @Column(nullable = false)
    private boolean published;

    @Column(nullable = false)
    private long changes;

    protected PromiseKeeping() {} // JPA

    PromiseKeeping(ClauseKey key) {
        this.charter = key.charter();
        this.clause = key.clause();
    }

    /** @param person {@code null} for nobody; then customers see no results either */
    void answeredForBy(String person) {
        owner = person;
        published = published && person != null;
    }

    void show(boolean toCustomers) {
        published = toCustomers;
    }

    /** Anything that a page about it shows is another thing now. */
    public void changed() {
        changes++;
    }

    boolean isOwnedBy(String person) {
        return person.equals(owner);
    }

    public String owner() {
        return owner;
    }

    public boolean isPublished() {
        return published;
    }

    public ClauseKey key() {
        return new ClauseKey(charter, clause);
    }
}
