package org.servicecharter.charter.consultation;

import java.sql.Date;
import java.time.LocalDate;
import org.servicecharter.shared.BusinessRuleViolation;

/** Staff were told that they may speak until that day. */
public class ConsultationRunning extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    ConsultationRunning(LocalDate lastOn) {
        super("charter.consultationRunning", Date.valueOf(lastOn));
    }
}
