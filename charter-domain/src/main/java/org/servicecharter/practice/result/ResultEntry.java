package org.servicecharter.practice.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.Yardstick;

/**
 * One result as it was reported and judged; never changed. A correction is the next entry, which names this one. One
 * that is taken back is corrected by an entry of no cases.
 */
@Entity
@Table(name = "result_entry")
public class ResultEntry {

    static final int REASON_MAX = 300;
    private static final int BY_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_entry_seq")
    @SequenceGenerator(name = "result_entry_seq", sequenceName = "result_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String charter;

    @Column(name = "clause_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String clause;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int version;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate lastDay;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at", updatable = false)
    private Instant endedAt;

    @Column(updatable = false)
    private Integer amount;

    @Column(nullable = false, updatable = false)
    private int cases;

    @Column(name = "within_1", nullable = false, updatable = false)
    private int within1;

    @Column(name = "within_2", nullable = false, updatable = false)
    private int within2;

    @Column(name = "within_3", nullable = false, updatable = false)
    private int within3;

    @Column(name = "within_4", nullable = false, updatable = false)
    private int within4;

    @Column(name = "within_5", nullable = false, updatable = false)
    private int within5;

    @Column(name = "within_peak", nullable = false, updatable = false)
    private int withinPeak;

    @Column(updatable = false, length = ResultCells.REFERENCE_MAX)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private ResultOrigin origin;

    @Column(name = "entered_by", nullable = false, updatable = false, length = BY_MAX)
    private String enteredBy;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    @Column(updatable = false)
    private Long corrects;

    @Column(updatable = false, length = REASON_MAX)
    private String reason;

    protected ResultEntry() {} // JPA

    /** @param amount what a single case took; {@code null} for many */
    ResultEntry(ClauseKey key, ReportedResult result, Yardstick yardstick, Integer amount, Entered entered) {
        this.charter = key.charter();
        this.clause = key.clause();
        this.version = yardstick.version();
        this.firstDay = result.firstDay();
        this.lastDay = result.lastDay();
        this.startedAt = result.startedAt();
        this.endedAt = result.endedAt();
        this.amount = amount;
        this.cases = result.cases();
        List<Integer> within = amount == null ? result.within() : yardstick.within(amount);
        this.within1 = at(within, 0);
        this.within2 = at(within, 1);
        this.within3 = at(within, 2);
        this.within4 = at(within, 3);
        this.within5 = at(within, 4);
        this.withinPeak = amount == null ? within.get(within.size() - 1) : yardstick.withinPeak(amount);
        this.reference = result.reference();
        enter(entered);
    }

    private ResultEntry(ResultEntry wrong, Entered entered) {
        this.charter = wrong.charter;
        this.clause = wrong.clause;
        this.version = wrong.version;
        this.firstDay = wrong.firstDay;
        this.lastDay = wrong.lastDay;
        this.reference = wrong.reference;
        enter(entered);
    }

    private void enter(Entered entered) {
        this.origin = entered.origin();
        this.enteredBy = entered.by();
        this.enteredAt = entered.at();
        this.corrects = entered.corrects();
        this.reason = entered.reason();
    }

    /** Before it is stored: whom it stands for is known only when all of a file was read. */
    ResultEntry entered(Entered entered) {
        enter(entered);
        return this;
    }

    /** The correction by which it never was. */
    ResultEntry takenBack(Entered entered) {
        return new ResultEntry(this, entered);
    }

    private static int at(List<Integer> within, int tier) {
        return tier < within.size() ? within.get(tier) : 0;
    }

    /** How many are beyond every tier outside of peak dates. */
    public int beyond(Yardstick yardstick) {
        return cases - within().get(yardstick.tiers().size() - 1);
    }

    List<Integer> within() {
        return IntStream.of(within1, within2, within3, within4, within5).boxed().toList();
    }

    /** It says the same, whoever reported it when. */
    boolean saysAs(ResultEntry other) {
        return cases == other.cases
                && firstDay.equals(other.firstDay)
                && lastDay.equals(other.lastDay)
                && Objects.equals(startedAt, other.startedAt)
                && Objects.equals(endedAt, other.endedAt)
                && Objects.equals(amount, other.amount)
                && within().equals(other.within());
    }

    Long id() {
        return id;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public int version() {
        return version;
    }

    public ClauseKey key() {
        return new ClauseKey(charter, clause);
    }

    public String reference() {
        return reference;
    }

    EntryRow row(boolean replaced) {
        return new EntryRow(
                id, firstDay, lastDay, startedAt, endedAt, amount, cases, within(), reference, origin, enteredBy,
                enteredAt, corrects, reason, replaced);
    }
}
