package org.servicecharter.organisation.absence;

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
import java.util.Objects;
import org.servicecharter.organisation.Person;

/**
 * Somebody is away from {@link #getFirstDay()} to {@link #getLastDay()}, both days included; without a last day nobody
 * knows yet when they come back. One person's absences never overlap.
 */
@Entity
@Table(name = "absence")
public class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_seq")
    @SequenceGenerator(name = "absence_seq", sequenceName = "absence_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, unique = true, updatable = false, length = 40)
    private String code;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String personCode;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AbsenceKind kind;

    @Column(name = "recorded_by", nullable = false, length = Person.CODE_MAX)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected Absence() {} // JPA

    /** @throws AbsenceNotUsable as in {@link #change} */
    Absence(String code, String personCode, AbsenceDays days, String recordedBy, Instant now) {
        this.code = Objects.requireNonNull(code, "code");
        this.personCode = Objects.requireNonNull(personCode, "personCode");
        change(days, recordedBy, now);
    }

    /** @throws AbsenceNotUsable when there is no first day or no kind, or the last day is before the first */
    void change(AbsenceDays days, String changedBy, Instant now) {
        days.requireUsable();
        firstDay = days.first();
        lastDay = days.last();
        kind = days.kind();
        recordedBy = Objects.requireNonNull(changedBy, "changedBy");
        recordedAt = Objects.requireNonNull(now, "now");
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    public String getCode() {
        return code;
    }

    public String getPersonCode() {
        return personCode;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** {@code null} while nobody knows it. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public AbsenceKind getKind() {
        return kind;
    }

    /** Who recorded it or changed it last. */
    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Absence absence && code.equals(absence.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
