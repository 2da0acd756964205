package org.servicecharter.signoff.team;

import java.io.Serializable;

/**
 * Where one person of a team stands with a charter.
 *
 * @param signedVersion the last version this person signed; 0 for none
 */
public record TeamRow(String code, String name, Standing standing, int signedVersion) implements Serializable {

    boolean is(Standing asked) {
        return standing == asked;
    }
}
