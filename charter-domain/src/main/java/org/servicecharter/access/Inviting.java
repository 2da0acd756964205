package org.servicecharter.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.mail.Letter;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.OrganisationRow;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.PortalAddress;

/**
 * An administrator makes the links with which people choose their own passwords: the first one, or a new one when it
 * was forgotten. Nobody ever types a password for somebody else. Each link is noted in the audit trail, and also goes by
 * mail to whoever has an address.
 */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class Inviting {

    static final String LETTER = "invitation";

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

    @Inject
    private LetterWords words;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

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
        Instant until = clock.instant().plus(Invitation.LIFE);
        String url = address.of("/invitation?key=" + invitations.open(code, until));
        trail.note("person.invited", code, "");
        outbox.withdraw(LETTER, code); // its link has just stopped working
        outbox.withdraw(ForgottenPassword.LETTER, code);
        if (email != null) {
            outbox.put(letter(code, name, email, url, until));
        }
        return new InvitationLink(code, name, email, url);
    }

    private Letter letter(String code, String name, String email, String url, Instant until) {
        String here = organisation.organisation().map(OrganisationRow::name).orElse("");
        LocalDate lastDay = organisation.there(until).toLocalDate();
        return words.write(LETTER, organisation.language(), code, email, name, here, url, lastDay)
                .withLink(url, until);
    }
}
