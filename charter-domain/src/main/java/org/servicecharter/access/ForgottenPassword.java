package org.servicecharter.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.servicecharter.mail.LetterWords;
import org.servicecharter.mail.MailServer;
import org.servicecharter.mail.Outbox;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.shared.PortalAddress;

/**
 * Whoever forgot the password asks for a link by mail: an invitation that works for {@link #LIFE}, at the address that
 * is on file. Open to everybody, and whoever asks learns nothing: they are answered before anybody is looked up.
 */
@Stateless
@PermitAll
public class ForgottenPassword {

    static final String LETTER = "password";
    static final Duration LIFE = Duration.ofHours(1);

    /** One letter to a person in each of these: nobody's mail is filled, nor a fresh link ended, by others. */
    static final Duration PACE = Duration.ofMinutes(10);

    @Resource
    private SessionContext context;

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
    private LetterWords words;

    @Inject
    private Outbox outbox;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    /** Whether letters leave at all. */
    public boolean isPossible() {
        return server.isSet();
    }

    /**
     * Writes the letter, if this is somebody who works here, has an account, and a mail address. Comes back at once: the
     * time it takes would tell whether there is such a person.
     *
     * @param name a staff number or a mail address, in any case
     */
    @Asynchronous
    public void ask(String name) {
        people.findBySignInName(name)
                .filter(person -> person.isEmployedOn(organisation.today()) && person.getEmail() != null)
                .filter(person -> accounts.find(person.getCode()).isPresent())
                .ifPresent(this::write);
    }

    private void write(Person person) {
        String code = person.getCode();
        Instant now = clock.instant();
        Instant until = now.plus(LIFE);
        outbox.withdraw(Inviting.LETTER, code); // of any link given out before, which stops working
        outbox.withdraw(LETTER, code);
        String url = address.of("/invitation?key=" + invitations.open(code, until));
        boolean first = outbox.put(words.write(
                        LETTER,
                        organisation.language(),
                        code,
                        person.getEmail(),
                        person.getName(),
                        url,
                        organisation.there(until))
                .withLink(url, until)
                .once(LETTER + "/" + code + "/" + now.getEpochSecond() / PACE.toSeconds()));
        if (!first) {
            context.setRollbackOnly(); // the link of the letter before stays good
        }
    }
}
