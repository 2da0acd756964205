package org.servicecharter.organisation.roster;

/**
 * Who brings a file in.
 *
 * @param code for the trail
 * @param machine whether no person looks at it: then it cannot make, unmake or readdress administrators
 */
public record Importer(String code, boolean machine) {

    public static Importer person(String code) {
        return new Importer(code, false);
    }
}
