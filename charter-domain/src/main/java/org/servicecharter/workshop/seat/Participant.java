package org.servicecharter.workshop.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.workshop.Wording;

/** Somebody at one board. Has a name only if they chose to give one (W-12). */
@Entity
@Table(name = "participant")
public class Participant {

    public static final int NAME_MAX = 60;

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(name = "secret_hash", nullable = false, updatable = false, length = 64)
    private String secretHash;

    @Column(updatable = false, length = 2 * NAME_MAX)
    private String name;

    @Column(nullable = false)
    private boolean finished;

    @Column(nullable = false)
    private boolean removed;

    protected Participant() {} // JPA

    /** @param name blank means: none given */
    Participant(String id, String workshopCode, String secretHash, String name) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.secretHash = secretHash;
        this.name = Wording.optional(name, NAME_MAX);
    }

    /** Is done with the current step, or not yet. */
    void finish(boolean nowFinished) {
        finished = nowFinished;
    }

    /** Has no place here any more. */
    void remove() {
        removed = true;
        finished = false;
    }

    public String getId() {
        return id;
    }

    String getWorkshopCode() {
        return workshopCode;
    }

    /** {@code null} when none was given. */
    public String getName() {
        return name;
    }

    public boolean isFinished() {
        return finished;
    }

    boolean isRemoved() {
        return removed;
    }
}
