package org.servicecharter.practice.learning;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;

/** What somebody wants to learn next: written and read by that person, read by the coach they chose, by nobody else (S1). */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class StepWriting {

    @Inject
    private Training training;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext context;

    /** The caller's own; empty for none. */
    public Optional<StepRow> mine() {
        return training.stepOf(caller()).map(this::row);
    }

    /** Of those who chose the caller as their coach. */
    public List<StepRow> coached() {
        return training.coachedBy(caller()).stream().map(this::row).toList();
    }

    /**
     * @param coach who else reads it; {@code null} for nobody
     * @throws CoachNotKnown when nobody else who works here today has this code
     */
    public void write(String words, String coach) {
        if (coach != null
                && (coach.equals(caller()) || organisation.employee(coach).isEmpty())) {
            throw new CoachNotKnown();
        }
        training.write(caller(), words, coach);
    }

    /** Done, or no longer wanted. */
    public void remove() {
        training.stepOf(caller()).ifPresent(training::remove);
    }

    private StepRow row(NextStep step) {
        String name = organisation.person(step.person()).map(PersonRow::name).orElse(step.person());
        return new StepRow(name, step.words(), step.coach(), step.writtenAt());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
