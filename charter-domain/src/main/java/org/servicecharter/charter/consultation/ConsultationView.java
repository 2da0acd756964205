package org.servicecharter.charter.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * The period in which staff are or were asked.
 *
 * @param lastOn the last day on which something can or could be said
 * @param open whether it can today
 * @param units the codes of those who are asked, with the units below; none means everyone
 */
public record ConsultationView(LocalDate lastOn, boolean open, Set<String> units) implements Serializable {

    public static ConsultationView of(Consultation consultation, LocalDate today) {
        return new ConsultationView(consultation.getLastOn(), consultation.isOpenOn(today), consultation.getUnits());
    }
}
