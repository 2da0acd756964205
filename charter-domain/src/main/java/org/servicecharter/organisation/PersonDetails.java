package org.servicecharter.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that the organisation keeps about a person, as a form or a line of a file gives it.
 *
 * @param code the staff number
 * @param email {@code null} for someone without mail
 * @param managerCode {@code null} for whoever reports to nobody
 * @param endsOn the last day; {@code null} while none is known
 */
public record PersonDetails(
        String code,
        String name,
        String email,
        String unitCode,
        String managerCode,
        Set<Role> roles,
        LocalDate startsOn,
        LocalDate endsOn)
        implements Serializable {

    public PersonDetails {
        roles = Set.copyOf(roles);
    }

    public static PersonDetails of(Person person) {
        return new PersonDetails(
                person.getCode(),
                person.getName(),
                person.getEmail(),
                person.getUnitCode(),
                person.getManagerCode(),
                person.getRoles(),
                person.getStartsOn(),
                person.getEndsOn());
    }

    /** A person as described here, not stored yet. Refuses what {@link Person} refuses. */
    public Person toPerson() {
        Person person = new Person(code, name, unitCode, startsOn);
        writeTo(person);
        return person;
    }

    /** Makes the person what is described here; only the code stays. Refuses what {@link Person} refuses. */
    public void writeTo(Person person) {
        person.rename(name);
        person.reachBy(email);
        person.moveTo(unitCode);
        person.reportTo(managerCode);
        person.employ(startsOn, endsOn);
        person.hold(roles);
    }

    /** What differs from before, such as {@code unit desk → lending; roles – → AUTHOR}; empty when nothing does. */
    public String changesSince(PersonDetails before) {
        List<String> changes = new ArrayList<>();
        change(changes, "name", before.name, name);
        change(changes, "e-mail", before.email, email);
        change(changes, "unit", before.unitCode, unitCode);
        change(changes, "manager", before.managerCode, managerCode);
        change(changes, "roles", before.rolesHeld(), rolesHeld());
        change(changes, "first day", before.startsOn, startsOn);
        change(changes, "last day", before.endsOn, endsOn);
        return String.join("; ", changes);
    }

    /** Whether whoever this describes holds the administrator's role and stays. */
    public boolean mayAdminister() {
        return roles.contains(Role.ADMINISTRATOR) && endsOn == null;
    }

    /** The roles beyond {@link Role#EMPLOYEE}, in their order; {@code null} for none. */
    private String rolesHeld() {
        String held = new TreeSet<>(roles)
                .stream().filter(role -> role != Role.EMPLOYEE).map(Role::name).collect(Collectors.joining(" "));
        return held.isEmpty() ? null : held;
    }

    private static void change(List<String> changes, String what, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            changes.add(what + " " + (before == null ? "–" : before) + " → " + (now == null ? "–" : now));
        }
    }
}
