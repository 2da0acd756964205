package org.servicecharter.workshop.flag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.servicecharter.workshop.Wording;

/** What somebody at the table doubts about a clause. Nothing tells who. */
@Entity
@Table(name = "red_flag")
public class RedFlag {

    /** Characters as people count them. */
    public static final int NOTE_MAX = 300;

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private FlaggedPart part;

    @Column(name = "clause_id", updatable = false, length = 22)
    private String clauseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private FlagKind kind;

    @Column(updatable = false, length = 2 * NOTE_MAX)
    private String note;

    @Column(nullable = false)
    private int raised = 1;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private FlagDecision decision;

    @Column(nullable = false, updatable = false)
    private long place;

    @Column(nullable = false)
    private boolean removed;

    protected RedFlag() {} // JPA

    /**
     * @param place the number of the event that tells of it: the order on the board
     * @throws org.servicecharter.workshop.TextNotUsable when the note is too long
     */
    RedFlag(String id, String workshopCode, Doubt doubt, long place) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.part = doubt.part();
        this.clauseId = doubt.clause();
        this.kind = doubt.kind();
        this.note = Wording.optional(doubt.note(), NOTE_MAX);
        this.place = place;
    }

    /** One that was raised elsewhere, as a file tells it, on a clause that is here. */
    public static RedFlag told(String id, String workshopCode, FlagView told, String clause, long place) {
        RedFlag flag = new RedFlag(id, workshopCode, new Doubt(told.part(), clause, told.kind(), told.note()), place);
        flag.raised = told.raised();
        flag.decision = told.decision();
        return flag;
    }

    /** Whether this doubt says nothing that is not said by it already. */
    boolean covers(Doubt doubt) {
        return decision == null
                && part == doubt.part()
                && kind == doubt.kind()
                && Objects.equals(clauseId, doubt.clause())
                && Wording.optional(doubt.note(), NOTE_MAX) == null;
    }

    /** Somebody else doubts the same. */
    void raiseAgain() {
        raised++;
    }

    /** @param newDecision {@code null} opens it again */
    void decide(FlagDecision newDecision) {
        decision = newDecision;
    }

    /** Off the board, or back on it. */
    void remove(boolean newRemoved) {
        removed = newRemoved;
    }

    boolean isRemoved() {
        return removed;
    }

    FlagView view() {
        return new FlagView(id, part, clauseId, kind, note, raised, decision);
    }

    String getId() {
        return id;
    }

    String getWorkshopCode() {
        return workshopCode;
    }
}
