package org.servicecharter.mail;

import org.servicecharter.shared.BusinessRuleViolation;

/** A letter that is under way, was overtaken by a newer one, or whose link was forgotten or opens nothing any more. */
public class MailNotSentAgain extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    MailNotSentAgain(String address, String subject) {
        super("mail.mailNotSentAgain", address, subject);
    }
}
