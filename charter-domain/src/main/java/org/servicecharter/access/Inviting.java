package org.servicecharter.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;

/**
 * An administrator makes the links with which people choose their own passwords: the first one, or a new one when it
 * was forgotten. Nobody ever types a password for somebody else. Each link is noted in the audit trail.
 */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class Inviting {

    @Inject
    private People people;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Accounts accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private PortalAddress address;

    @Inject
    private AuditTrail trail;

    /**
     * A link for one person, in place of any given out before. Works before the first day of work, too.
     *
     * @throws NotEmployed when the person has left
     */
    public InvitationLink invite(String personCode) {
        Person person = people.get(personCode);
        LocalDate today = organisation.today();
        if (person.getEndsOn() != null && person.getEndsOn().isBefore(today)) {
            throw new NotEmployed(person.getName());
        }
        return link(person.getCode(), person.getName(), person.getEmail());
    }

    /**
     * A link for everyone who works here today and has no account.
     *
     * @throws NothingToInvite when everyone has one
     */
    public List<InvitationLink> inviteAllWithoutAccount() {
        List<PersonRow> employees = organisation.employees();
        Set<String> have = accounts.all();
        List<InvitationLink> links = employees.stream()
                .filter(person -> !have.contains(person.code()))
                .map(person -> link(person.code(), person.name(), person.email()))
                .toList();
        if (links.isEmpty()) {
            throw new NothingToInvite();
        }
        return links;
    }

    /** Which of these people have an account already. At most 1,000 are asked about. */
    public Set<String> withAccount(Collection<String> personCodes) {
        return accounts.among(personCodes);
    }

    private InvitationLink link(String code, String name, String email) {
        String url = address.of("/invitation?key=" + invitations.open(code));
        trail.note("person.invited", code, "");
        return new InvitationLink(code, name, email, url);
    }
}
