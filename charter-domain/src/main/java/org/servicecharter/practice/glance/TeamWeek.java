package org.servicecharter.practice.glance;

import java.io.Serializable;

/**
 * The week of those who report to one person, in numbers; {@code null} where so few do that a number would say something
 * of somebody.
 *
 * @param due promises to customers whose day is in this week
 * @param kept how many of those are kept already
 * @param thanks that were given to them this week
 */
public record TeamWeek(Long due, Long kept, Long thanks) implements Serializable {

    /** Numbers are told. */
    public boolean isTold() {
        return due != null;
    }

    static TeamWeek of(int people, int smallestGroup, long due, long kept, long thanks) {
        return people < smallestGroup ? new TeamWeek(null, null, null) : new TeamWeek(due, kept, thanks);
    }
}
