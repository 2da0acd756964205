package org.servicecharter.practice.guide;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Lines that nobody has looked at for so long that they may no longer fit.
 *
 * @param touchpoint its code
 * @param name the touchpoint's
 */
public record OldScript(String touchpoint, String name, String language, LocalDate reviewedOn)
        implements Serializable {}
