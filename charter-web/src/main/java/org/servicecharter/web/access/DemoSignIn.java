package org.servicecharter.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int MOST = 200; // somebody may try out how a large file of people is brought in

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
            Set<String> managers =
                    employees.stream().map(PersonRow::managerCode).collect(Collectors.toSet());
            people = employees.stream()
                    .map(person -> demoPerson(person, managers.contains(person.code()), units))
                    .sorted()
                    .limit(MOST)
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

    /** Those with a role first, then the managers, then everybody else, as far as a page takes them. */
    public List<DemoPerson> getPeople() {
        return people;
    }

    private DemoPerson demoPerson(PersonRow person, boolean manages, Map<String, String> units) {
        String roles = person.roles().stream()
                .filter(role -> role != Role.EMPLOYEE)
                .sorted()
                .map(role -> words.get("Role." + role))
                .collect(Collectors.joining(", "));
        String part = roles.isEmpty() && manages ? words.get("access_demo.manager") : roles;
        String unit = units.get(person.unitCode());
        int place = !roles.isEmpty() ? 0 : manages ? 1 : 2;
        return new DemoPerson(place, person.code(), person.name(), part.isEmpty() ? unit : part + " · " + unit);
    }
}
