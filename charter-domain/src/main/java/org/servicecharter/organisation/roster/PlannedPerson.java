package org.servicecharter.organisation.roster;

import java.io.Serializable;

/**
 * What the file would do to one person.
 *
 * @param line where the file says so, counted from 1
 * @param changes what differs, such as {@code unit desk → lending}; the unit's code for somebody new
 */
public record PlannedPerson(long line, String code, String name, String changes) implements Serializable {}
