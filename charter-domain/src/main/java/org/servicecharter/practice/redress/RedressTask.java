package org.servicecharter.practice.redress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.Person;

/** What is owed after one result: open, then done, with what was done. */
@Entity
@Table(name = "redress_task")
public class RedressTask {

    static final int DONE_MAX = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "redress_task_seq")
    @SequenceGenerator(name = "redress_task_seq", sequenceName = "redress_task_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "entry_id", nullable = false, updatable = false)
    private long entry;

    @Column(name = "owner_code", length = Person.CODE_MAX)
    private String owner;

    @Column(name = "done_by", length = Person.CODE_MAX)
    private String doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(length = DONE_MAX)
    private String done;

    protected RedressTask() {} // JPA

    RedressTask(long entry, String owner) {
        this.entry = entry;
        this.owner = owner;
    }

    /**
     * @throws RedressDoneAlready when it was done before
     * @throws WordingNotUsable when nobody says what was done
     */
    void finish(String words, String by, Instant now) {
        requireOpen();
        done = WordingNotUsable.checked(words, DONE_MAX);
        doneBy = by;
        doneAt = now;
    }

    /** @throws RedressDoneAlready when it is done */
    void giveTo(String person) {
        requireOpen();
        owner = person;
    }

    private void requireOpen() {
        if (doneAt != null) {
            throw new RedressDoneAlready();
        }
    }

    boolean isOwnedBy(String person) {
        return person.equals(owner);
    }

    Long id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String doneBy() {
        return doneBy;
    }

    Instant doneAt() {
        return doneAt;
    }

    String done() {
        return done;
    }
}
