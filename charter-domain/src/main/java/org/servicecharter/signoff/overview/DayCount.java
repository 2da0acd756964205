package org.servicecharter.signoff.overview;

import java.io.Serializable;
import java.time.LocalDate;

/** How many had signed by the end of a day. */
public record DayCount(LocalDate day, int signed) implements Serializable {}
