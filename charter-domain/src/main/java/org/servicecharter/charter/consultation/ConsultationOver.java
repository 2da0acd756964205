package org.servicecharter.charter.consultation;

import java.sql.Date;
import java.time.LocalDate;
import org.servicecharter.shared.BusinessRuleViolation;

/** The time in which this person was asked is over. */
public class ConsultationOver extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ConsultationOver(LocalDate lastOn) {
        super("charter.consultationOver", Date.valueOf(lastOn));
    }
}
