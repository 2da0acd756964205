package org.servicecharter.charter.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.servicecharter.charter.version.Charter;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Unit;

/**
 * A period in which staff are asked about one version: everyone, or the people of some units and those below. It can be
 * extended, also after its end, and ended early, until the version goes to approval.
 */
@Entity
@Table(name = "consultation")
public class Consultation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consultation_seq")
    @SequenceGenerator(name = "consultation_seq", sequenceName = "consultation_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Charter.CODE_MAX)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(name = "opened_by", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String openedBy;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @Column(name = "last_on", nullable = false)
    private LocalDate lastOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "consultation_unit", joinColumns = @JoinColumn(name = "consultation_id"))
    @Column(name = "unit_code", length = Unit.CODE_MAX)
    private Set<String> units = new HashSet<>();

    protected Consultation() {} // JPA

    Consultation(CharterVersion version, String by, LocalDate today) {
        this.charterCode = version.getCharterCode();
        this.versionNumber = version.getNumber();
        this.openedBy = Objects.requireNonNull(by, "by");
        this.openedOn = Objects.requireNonNull(today, "today");
    }

    /**
     * Until and including this day; no unit means everyone.
     *
     * @throws LastDayNotUsable when the day has passed
     */
    void askUntil(LocalDate last, Set<String> newUnits, LocalDate today) {
        if (last == null || last.isBefore(today)) {
            throw new LastDayNotUsable();
        }
        lastOn = last;
        endedOn = null;
        units.clear();
        units.addAll(newUnits);
    }

    /** Nothing more can be said from now on. One that is over already stays as it is. */
    void end(LocalDate today) {
        if (isOpenOn(today)) {
            endedOn = today;
        }
    }

    boolean isOpenOn(LocalDate day) {
        return endedOn == null && !day.isAfter(lastOn);
    }

    boolean isForEveryone() {
        return units.isEmpty();
    }

    String getCharterCode() {
        return charterCode;
    }

    int getVersionNumber() {
        return versionNumber;
    }

    /** The last day on which something could be said. */
    LocalDate getLastOn() {
        return endedOn == null ? lastOn : endedOn;
    }

    Set<String> getUnits() {
        return Set.copyOf(units);
    }
}
