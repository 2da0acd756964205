package org.servicecharter.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;

/** The mail server of the integration tests, in the place of the one that is set: none, unless a test names a port. */
@ApplicationScoped
@Alternative
@Priority(1)
public class PracticeServer extends MailServer {

    private static volatile int port;

    static void at(int open) {
        port = open;
    }

    static void none() {
        port = 0;
    }

    @Override
    public boolean isSet() {
        return port != 0;
    }

    @Override
    SmtpLine connect() throws MessagingException {
        return SmtpLine.open(PracticeSettings.of(port), null, null, new InternetAddress("charter@portal.example"));
    }
}
