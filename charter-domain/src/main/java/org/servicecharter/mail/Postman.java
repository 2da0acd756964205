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

    /** Many servers hang up on whoever sends too many at a stretch. */
    private static final int LETTERS_A_LINE = 50;

    @Inject
    private MailServer server;

    @Inject
    private MailClaims claims;

    @Inject
    private Clock clock;

    /**
     * Sends what is due until nothing is due any more.
     *
     * @return false when the server could not be reached, or broke off at once: better wait a little
     */
    public boolean deliver() {
        claims.tidy();
        boolean going = true;
        while (going && server.isSet() && claims.isAnyDue()) {
            going = deliverOverOneLine();
        }
        return going;
    }

    private boolean deliverOverOneLine() {
        try (SmtpLine line = server.connect()) {
            int letters = 0;
            while (letters < LETTERS_A_LINE && line.isOpen()) {
                Optional<ClaimedLetter> letter = claims.next();
                if (letter.isEmpty()) {
                    return true;
                }
                claims.settle(letter.get(), line.send(letter.get(), clock.instant()));
                letters++;
            }
            return letters > 1 || line.isOpen();
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "The mail server cannot be reached; letters wait: {0}", SmtpLine.told(e));
            claims.note(new SmtpAnswer(SmtpAnswer.Meaning.LATER, SmtpLine.told(e)).text());
            return false;
        }
    }
}
