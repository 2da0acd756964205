package org.servicecharter.practice.followup;

import org.servicecharter.charter.version.WordingNotUsable;

/** By what a customer is found again: as short as can be. */
final class CustomerName {

    static final int MAX = 60;

    private CustomerName() {}

    /** {@code null} when nobody says it. @throws WordingNotUsable when it is too long */
    static String checked(String given) {
        return WordingNotUsable.checkedOrNull(given, MAX);
    }
}
