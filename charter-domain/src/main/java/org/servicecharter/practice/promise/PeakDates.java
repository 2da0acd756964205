package org.servicecharter.practice.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.practice.coverage.ClauseKey;

/** Days, both included, in which a promise's peak value holds; in no others (AT-05). */
@Entity
@Table(name = "peak_dates")
public class PeakDates {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "peak_dates_seq")
    @SequenceGenerator(name = "peak_dates_seq", sequenceName = "peak_dates_seq", allocationSize = 50)
    private Long id;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String charter;

    @Column(name = "clause_code", nullable = false, updatable = false, length = Clause.CODE_MAX)
    private String clause;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate lastDay;

    protected PeakDates() {} // JPA

    /** @throws PeakDatesNotUsable when a day is missing or they end before they begin */
    PeakDates(ClauseKey key, LocalDate firstDay, LocalDate lastDay) {
        if (firstDay == null || lastDay == null || lastDay.isBefore(firstDay)) {
            throw new PeakDatesNotUsable();
        }
        this.charter = key.charter();
        this.clause = key.clause();
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    ClauseKey key() {
        return new ClauseKey(charter, clause);
    }

    PeakRow row() {
        return new PeakRow(id, firstDay, lastDay);
    }
}
