package org.servicecharter.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the trail.
 *
 * @param who the acting person's code
 * @param act what was done, as a key such as {@code person.changed}
 * @param about the code of whom or what it was done to
 * @param detail codes and values that changed; empty when the act says it all
 */
public record AuditRow(Instant at, String who, String act, String about, String detail) implements Serializable {}
