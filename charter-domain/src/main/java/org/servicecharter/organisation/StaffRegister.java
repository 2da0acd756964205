package org.servicecharter.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.audit.AuditTrail;

/** An administrator enters or changes one person by hand. Each act is noted in the audit trail. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class StaffRegister {

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PersonChanged> changed;

    @Resource
    private SessionContext context;

    /** @throws PersonNotFound when nobody has this code */
    public PersonOnFile details(String code) {
        Person person = people.get(code);
        return new PersonOnFile(PersonDetails.of(person), person.getRevision());
    }

    /**
     * Adds somebody new.
     *
     * @throws StaffNumberTaken when somebody, present or past, has the code already
     */
    public void enter(PersonDetails details) {
        Person person = details.toPerson();
        if (people.find(person.getCode()).isPresent()) {
            throw new StaffNumberTaken(person.getCode());
        }
        requireFits(person);
        people.add(person);
        trail.note("person.added", person.getCode(), person.getName());
        changed.fire(new PersonChanged(person.getCode()));
    }

    /**
     * Replaces everything that is known about the person but the code. Changes nothing when nothing differs.
     *
     * @param seen the revision the administrator had before them
     */
    public void change(PersonDetails details, long seen) {
        Person person = people.get(details.code());
        person.requireRevision(seen);
        PersonDetails before = PersonDetails.of(person);
        details.writeTo(person);
        requireFits(person);
        PersonDetails after = PersonDetails.of(person);
        requireStillAdministrator(before, after);
        String changes = after.changesSince(before);
        if (!changes.isEmpty()) {
            trail.note("person.changed", person.getCode(), changes);
            changed.fire(new PersonChanged(person.getCode()));
        }
    }

    private void requireFits(Person person) {
        units.get(person.getUnitCode());
        Optional.ofNullable(person.getEmail()).flatMap(people::findByEmail).ifPresent(other -> {
            if (!other.equals(person)) {
                throw new EmailTaken(person.getEmail(), other.getCode());
            }
        });
        if (person.getManagerCode() != null) {
            people.find(person.getManagerCode()).orElseThrow(() -> new ManagerNotKnown(person.getManagerCode()));
            Map<String, String> managers = people.managers();
            managers.put(person.getCode(), person.getManagerCode());
            new ReportingLines(managers).requireEndAbove(person.getCode());
        }
    }

    private void requireStillAdministrator(PersonDetails before, PersonDetails after) {
        boolean oneself = context.getCallerPrincipal().getName().equals(before.code());
        if (oneself && before.mayAdminister() && !after.mayAdminister()) {
            throw new OwnAdministration(before.code());
        }
    }
}
