package org.servicecharter.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;

/** Whoever opens an invitation chooses a password. Open to everybody: the secret in the link is the proof. */
@Stateless
@PermitAll
public class AcceptInvitation {

    @Inject
    private Invitations invitations;

    @Inject
    private People people;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Event<PasswordChosen> chosen;

    @Inject
    private Clock clock;

    /**
     * Whom the invitation is for, to greet them and tell them their name for signing in.
     *
     * @throws InvitationNotUsable when it is unknown, used, replaced, out of date or for somebody who has left
     */
    public InvitedPerson open(String secret) {
        Person person = personOf(valid(secret));
        return new InvitedPerson(person.getCode(), person.getName(), person.getEmail());
    }

    /**
     * Makes the account, or gives an existing one its new password; the link is used up.
     *
     * @return the person's code
     * @throws InvitationNotUsable as in {@link #open}
     * @throws PasswordNotUsable when the password is not good enough; the link stays good
     */
    public String choosePassword(String secret, String password) {
        Invitation invitation = valid(secret);
        Person person = personOf(invitation);
        PasswordRules.check(password, person.getName(), person.getCode(), person.getEmail());
        String hash = hashing.hash(password);
        if (!invitations.use(invitation)) {
            throw new InvitationNotUsable();
        }
        Instant now = clock.instant();
        accounts.findToChange(person.getCode())
                .ifPresentOrElse(
                        account -> account.choosePassword(hash, now),
                        () -> accounts.add(new Account(person.getCode(), hash, now)));
        chosen.fire(new PasswordChosen(person.getCode()));
        return person.getCode();
    }

    private Invitation valid(String secret) {
        return invitations.find(secret).orElseThrow(InvitationNotUsable::new);
    }

    private Person personOf(Invitation invitation) {
        return people.find(invitation.getPersonCode())
                .filter(person ->
                        person.getEndsOn() == null || !person.getEndsOn().isBefore(organisation.today()))
                .orElseThrow(InvitationNotUsable::new);
    }
}
