package org.servicecharter.mail;

import org.servicecharter.shared.NotFound;

/** There is no letter with this number. */
public class MailNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    MailNotFound(long id) {
        super("mail.mailNotFound", Long.toString(id));
    }
}
