package org.servicecharter.organisation.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;

/** An administrator erases somebody who has left, as the person asks for it. What others did and every other proof stand. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class PersonErasing {

    @Inject
    private People people;

    @Inject
    private HeldRows rows;

    @Inject
    private Erasing erasing;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private AuditTrail trail;

    /**
     * How many rows name the person, by table and column.
     *
     * @throws org.servicecharter.organisation.PersonNotFound when nobody has this code
     */
    public Map<String, Integer> preview(String code) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.about(people.get(code).getCode())
                .forEach(part -> counts.put(part.key(), part.rows().size()));
        return counts;
    }

    /**
     * Erases the person for good. Noted in the audit trail, without saying who it was.
     *
     * @param typed the staff number once more
     * @return the code that stands in the place of the other
     * @throws PersonNotErasable when the number is not typed again, or the person works here
     */
    public String erase(String code, String typed) {
        Person person = people.get(code);
        if (typed == null || !typed.strip().equals(code)) {
            throw PersonNotErasable.notTyped(code);
        }
        if (person.getEndsOn() == null || !person.getEndsOn().isBefore(organisation.today())) {
            throw PersonNotErasable.stillHere(person.getName());
        }
        String nobody = erasing.erase(person);
        trail.note("privacy.erased", nobody, "");
        return nobody;
    }
}
