package org.servicecharter.signoff.team;

import org.servicecharter.shared.NotFound;

/** The person has nobody who reports to them. */
public class NoTeam extends NotFound {

    private static final long serialVersionUID = 1L;

    NoTeam() {
        super("signoff.noTeam");
    }
}
