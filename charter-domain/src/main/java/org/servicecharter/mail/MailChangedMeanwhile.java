package org.servicecharter.mail;

import org.servicecharter.shared.BusinessRuleViolation;

/** Something became of the letter since the caller looked. */
public class MailChangedMeanwhile extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    MailChangedMeanwhile(String address) {
        super("mail.mailChangedMeanwhile", address);
    }
}
