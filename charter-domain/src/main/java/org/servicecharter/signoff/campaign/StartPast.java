package org.servicecharter.signoff.campaign;

import java.time.LocalDate;
import org.servicecharter.shared.BusinessRuleViolation;

/** A campaign cannot begin on a day that is over. */
public class StartPast extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StartPast(LocalDate today) {
        super("signoff.campaign.startPast", today);
    }
}
