package org.servicecharter.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Empties the outbox. Any number of postmen may be at it at once, on any number of nodes: each letter is claimed by one.
 * No transaction is open while the mail server answers.
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Inject
    private MailServer server;

    @Inject
    private MailClaims claims;

    @Inject
    private Clock clock;

    /**
     * Sends what is due, over one line, until nothing is due any more or the line breaks.
     *
     * @return false when the server could not be reached or the line broke: better wait a little
     */
    public boolean deliver() {
        claims.tidy();
        if (!server.isSet() || !claims.isAnyDue()) {
            return true;
        }
        try (SmtpLine line = server.connect()) {
            while (line.isOpen()) {
                Optional<ClaimedLetter> letter = claims.next();
                if (letter.isEmpty()) {
                    return true;
                }
                claims.settle(letter.get(), line.send(letter.get(), clock.instant()));
            }
            return false;
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "The mail server cannot be reached; letters wait: {0}", SmtpLine.told(e));
            claims.note(new SmtpAnswer(SmtpAnswer.Meaning.LATER, SmtpLine.told(e)).text());
            return false;
        }
    }
}
