package org.servicecharter.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.OrganisationRow;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;

/**
 * Lets a visitor of the demo look through anybody's eyes, without a password. Only with {@code charter.demo=true}, and
 * only in an organisation that was made up for it.
 */
@Named
@RequestScoped
public class DemoSignIn {

    @Inject
    private Portal portal;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Words words;

    @Inject
    private Door door;

    private boolean open;
    private List<DemoPerson> people = List.of();

    @PostConstruct
    void find() {
        open = portal.isDemo()
                && organisation.organisation().filter(OrganisationRow::demo).isPresent();
        if (open) {
            List<PersonRow> employees = organisation.employees();
            Map<String, String> units = organisation.unitNames();
            people = employees.stream()
                    .map(person -> new DemoPerson(person.code(), person.name(), part(person, employees, units)))
                    .sorted()
                    .toList();
        }
    }

    public void enter(String code, String to) throws IOException {
        if (people.stream().anyMatch(person -> person.code().equals(code))) {
            door.enter(code, false, to);
        }
    }

    public boolean isOpen() {
        return open;
    }

    /** Those with a role first, then the managers, then everybody else. */
    public List<DemoPerson> getPeople() {
        return people;
    }

    private String part(PersonRow person, List<PersonRow> all, Map<String, String> units) {
        String roles = person.roles().stream()
                .filter(role -> role != Role.EMPLOYEE)
                .sorted()
                .map(role -> words.get("Role." + role))
                .collect(Collectors.joining(", "));
        boolean manages = all.stream().anyMatch(other -> person.code().equals(other.managerCode()));
        String part = roles.isEmpty() && manages ? words.get("access_demo.manager") : roles;
        String unit = units.get(person.unitCode());
        return part.isEmpty() ? unit : part + " · " + unit;
    }
}
