package org.servicecharter.organisation;

import java.io.Serializable;
import java.util.Set;

/** One person as screens and other concepts see them. */
public record PersonRow(String code, String name, String email, String unitCode, String managerCode, Set<Role> roles)
        implements Serializable {

    static PersonRow of(Person person) {
        return new PersonRow(
                person.getCode(),
                person.getName(),
                person.getEmail(),
                person.getUnitCode(),
                person.getManagerCode(),
                Set.copyOf(person.getRoles()));
    }
}
