package org.servicecharter.workshop.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.servicecharter.workshop.Wording;

/** Somebody at one board. Has a name only if they chose to give one (W-12), or a made-up one to write under. */
@Entity
@Table(name = "participant")
public class Participant {

    public static final int NAME_MAX = 60;

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(name = "secret_hash", length = 64)
    private String secretHash;

    @Column(updatable = false, length = 2 * NAME_MAX)
    private String name;

    @Column(length = NAME_MAX)
    private String alias;

    @Column(nullable = false)
    private boolean finished;

    @Column(nullable = false)
    private boolean removed;

    @Column(nullable = false, updatable = false)
    private boolean observer;

    @Column(name = "move_hash", length = 64)
    private String moveHash;

    @Column(name = "move_until")
    private Instant moveUntil;

    protected Participant() {} // JPA

    /**
     * @param name blank means: none given
     * @param observer looks on, and neither writes nor votes
     */
    Participant(String id, String workshopCode, String secretHash, String name, boolean observer) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.secretHash = secretHash;
        this.name = Wording.optional(name, NAME_MAX);
        this.observer = observer;
    }

    /** Writes under this made-up name until the workshop closes. */
    void writeAs(String newAlias) {
        alias = newAlias;
    }

    /**
     * Who sat at this board elsewhere, as a file tells it: without a secret nobody takes this seat.
     *
     * @param seated whether they had their seat to the end
     */
    public static Participant told(String id, String workshopCode, String name, boolean seated) {
        Participant participant = new Participant(id, workshopCode, null, name, false);
        participant.removed = !seated;
        return participant;
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

    /** Has a place again, with the secret it had. */
    void readmit() {
        removed = false;
    }

    /** Another device that brings this may have the seat, until then. */
    void offerMove(String hash, Instant until) {
        moveHash = hash;
        moveUntil = until;
    }

    /** The seat is another device's from now on; the secret of the one before is worth nothing. */
    void move(String newSecretHash) {
        secretHash = newSecretHash;
        moveHash = null;
        moveUntil = null;
    }

    boolean mayMove(Instant now) {
        return !removed && moveUntil != null && now.isBefore(moveUntil);
    }

    public String getId() {
        return id;
    }

    String getWorkshopCode() {
        return workshopCode;
    }

    /** {@code null} for who sat at this board elsewhere. */
    String getSecretHash() {
        return secretHash;
    }

    /** {@code null} when none was given. */
    public String getName() {
        return name;
    }

    /** {@code null} in a workshop without aliases, and once it has closed. */
    public String getAlias() {
        return alias;
    }

    public boolean isFinished() {
        return finished;
    }

    public boolean isObserver() {
        return observer;
    }

    boolean isRemoved() {
        return removed;
    }
}
