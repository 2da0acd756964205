package org.servicecharter.workshop.plan;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Leaders;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;

/** Who leads a workshop. Its facilitator alone decides; whom they ask must be a facilitator who works here. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class Leading {

    @Inject
    private Workshops workshops;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private BoardLog log;

    @Resource
    private SessionContext session;

    /** Who leads it now, the facilitator first, and who could. */
    public LeadersOnPage leaders(String code) {
        Workshop workshop = workshops.get(code);
        Caller.of(session).requirePlaceAt(workshop);
        Leaders leaders = workshop.getLeaders();
        List<PersonRow> could = organisation.employees().stream()
                .filter(person -> person.roles().contains(Role.FACILITATOR))
                .filter(person -> !person.code().equals(leaders.getFacilitatorCode()))
                .toList();
        return new LeadersOnPage(
                organisation.person(leaders.getFacilitatorCode()).orElse(null),
                could.stream()
                        .filter(person -> leaders.getOthers().contains(person.code()))
                        .toList(),
                could.stream()
                        .filter(person -> !leaders.getOthers().contains(person.code()))
                        .toList());
    }

    /** @throws CannotLead when they are no facilitator who works here today */
    public void invite(String code, String personCode) {
        change(code, leaders -> leaders.invite(facilitator(personCode)));
    }

    /** Leads no more, and their open screens hear nothing more. */
    public void dismiss(String code, String personCode) {
        Workshop workshop = change(code, leaders -> leaders.dismiss(personCode));
        log.sendAway(workshop, Audience.leader(personCode));
    }

    /**
     * Somebody else is the facilitator from now on; the caller helps.
     *
     * @throws CannotLead when they are no facilitator who works here today
     */
    public void handOver(String code, String personCode) {
        change(code, leaders -> leaders.handOver(facilitator(personCode)));
    }

    private Workshop change(String code, Consumer<Leaders> how) {
        Workshop workshop = workshops.lock(code);
        Caller.of(session).requirePlaceAt(workshop);
        workshop.getLeaders().requireFacilitator(session.getCallerPrincipal().getName());
        how.accept(workshop.getLeaders());
        organisation
                .person(workshop.getLeaders().getFacilitatorCode())
                .ifPresent(person -> log.tell(workshop, BoardEventKind.LED, Map.of("facilitator", person.name())));
        return workshop;
    }

    private String facilitator(String personCode) {
        return organisation
                .employee(personCode)
                .filter(person -> person.roles().contains(Role.FACILITATOR))
                .map(PersonRow::code)
                .orElseThrow(CannotLead::new);
    }
}
