package org.servicecharter.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Someone who works, worked or will work here. Known by the {@code code}: the staff number, or what the
 * organisation uses as one; it never changes and is never given to somebody else.
 *
 * <p>Employed from {@link #getStartsOn()} to {@link #getEndsOn()}, both days included; no end means still here.
 */
@Entity
@Table(name = "person")
public class Person {

    public static final int CODE_MAX = 40;
    public static final int NAME_MAX = 120;
    public static final int EMAIL_MAX = 254;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(nullable = false, unique = true, updatable = false, length = CODE_MAX)
    private String code;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(length = EMAIL_MAX)
    private String email;

    @Column(name = "unit_code", nullable = false, length = Unit.CODE_MAX)
    private String unitCode;

    @Column(name = "manager_code", length = CODE_MAX)
    private String managerCode;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role", length = 20)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Person() {} // JPA

    /**
     * @throws NameNotUsable when the code or the name is blank or longer than its limit
     * @throws StaffNumberNotUsable when the code holds anything but letters, digits, dots, hyphens and underscores
     */
    public Person(String code, String name, String unitCode, LocalDate startsOn) {
        this.code = StaffNumberNotUsable.checked(NameNotUsable.checked(code, CODE_MAX));
        this.name = NameNotUsable.checked(name, NAME_MAX);
        this.unitCode = Objects.requireNonNull(unitCode, "unitCode");
        this.startsOn = Objects.requireNonNull(startsOn, "startsOn");
    }

    /** @throws NameNotUsable when the name is blank or too long */
    public void rename(String newName) {
        name = NameNotUsable.checked(newName, NAME_MAX);
    }

    /**
     * Blank means: has no mail here, signs in by staff number. Kept in lower case, as mail systems compare it.
     *
     * @throws EmailNotUsable when it has no {@code @} with something on either side, or holds a blank
     */
    public void reachBy(String newEmail) {
        email = newEmail == null || newEmail.isBlank()
                ? null
                : EmailNotUsable.checked(NameNotUsable.checked(newEmail, EMAIL_MAX));
    }

    public void moveTo(String newUnitCode) {
        unitCode = Objects.requireNonNull(newUnitCode, "newUnitCode");
    }

    /** @throws ReportsToSelf when the manager would be this person; {@code null} means: reports to nobody */
    public void reportTo(String newManagerCode) {
        if (code.equals(newManagerCode)) {
            throw new ReportsToSelf(code);
        }
        managerCode = newManagerCode;
    }

    /** @throws EmploymentNotUsable when the last day is before the first; {@code null} means no end is known */
    public void employ(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw new EmploymentNotUsable(code, first, last);
        }
        startsOn = first;
        endsOn = last;
    }

    /** Exactly these roles from now on; EMPLOYEE goes without saying and is not stored. */
    public void hold(Set<Role> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
        roles.remove(Role.EMPLOYEE);
    }

    /** @throws PersonChangedMeanwhile when somebody has changed the person since the reader saw {@code seen} */
    public void requireRevision(long seen) {
        if (seen != revision) {
            throw new PersonChangedMeanwhile(code);
        }
    }

    public boolean isEmployedOn(LocalDate date) {
        return !date.isBefore(startsOn) && (endsOn == null || !date.isAfter(endsOn));
    }

    public long getRevision() {
        return revision;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** In lower case; {@code null} for someone without mail. */
    public String getEmail() {
        return email;
    }

    public String getUnitCode() {
        return unitCode;
    }

    /** {@code null} for whoever reports to nobody. */
    public String getManagerCode() {
        return managerCode;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** {@code null} while no last day is known. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** All roles, {@link Role#EMPLOYEE} always among them. */
    public Set<Role> getRoles() {
        EnumSet<Role> all = EnumSet.of(Role.EMPLOYEE);
        all.addAll(roles);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && code.equals(person.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
