package org.servicecharter.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends the postman off every ten seconds, on every node, and one at a time on each. While the mail server cannot be
 * reached it is asked less and less often, every ten minutes in the end.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction for each claim
public class MailTimer {

    private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);
    private static final Duration FIRST_REST = Duration.ofSeconds(20);

    @Inject
    private Postman postman;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    private Instant restUntil = Instant.MIN;
    private Duration rest = FIRST_REST;

    @PostConstruct
    void start() {
        if (!server.isSet()) { // also the moment when a wrong setting shows
            LOG.info("No mail server is set (charter.mail.host): letters are kept until there is one.");
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void go() {
        if (clock.instant().isBefore(restUntil)) {
            return;
        }
        if (delivered()) {
            rest = FIRST_REST;
        } else {
            restUntil = clock.instant().plus(rest);
            rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
        }
    }

    private boolean delivered() {
        try {
            return postman.deliver();
        } catch (RuntimeException e) { // one that is thrown on would end the timer
            LOG.log(Level.SEVERE, "Letters could not be sent; the next try follows.", e);
            return false;
        }
    }
}
