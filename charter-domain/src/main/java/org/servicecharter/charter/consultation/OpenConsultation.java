package org.servicecharter.charter.consultation;

import java.io.Serializable;
import java.time.LocalDate;

/** A draft that somebody is asked about. @param lastOn the last day on which they can say something */
public record OpenConsultation(String charterCode, String title, LocalDate lastOn) implements Serializable {}
