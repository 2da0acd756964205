package org.servicecharter.web.organisation.api;

import java.util.List;
import org.servicecharter.organisation.PersonDetails;
import org.servicecharter.organisation.Role;

/** One person as programs read and write them; the members are called as the columns of a file. */
public record ListedPerson(
        String staff_number,
        String name,
        String email,
        String unit,
        String manager,
        List<String> roles,
        String starts_on,
        String ends_on) {

    static ListedPerson of(PersonDetails person) {
        return new ListedPerson(
                person.code(),
                person.name(),
                person.email(),
                person.unitCode(),
                person.managerCode(),
                person.roles().stream()
                        .filter(role -> role != Role.EMPLOYEE)
                        .sorted()
                        .map(Role::name)
                        .toList(),
                person.startsOn().toString(),
                person.endsOn() == null ? null : person.endsOn().toString());
    }
}
