package org.servicecharter.organisation.roster;

import java.io.Serializable;

/**
 * A heading of the file, and what its column holds.
 *
 * @param place counted from 0
 * @param label how people find it again, such as {@code C, Unit}
 * @param sample the first few cells below it
 * @param column {@code null} when the column is left out, or nobody said yet what it holds
 * @param decided whether it is known what the column holds, or that it is left out
 */
public record ImportHeading(int place, String name, String label, String sample, Column column, boolean decided)
        implements Serializable {}
