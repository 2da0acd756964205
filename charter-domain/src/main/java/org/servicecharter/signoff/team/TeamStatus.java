package org.servicecharter.signoff.team;

import java.io.Serializable;
import java.util.List;

/**
 * Where a team stands with one charter.
 *
 * @param version the one that is signed now
 * @param rows by name
 */
public record TeamStatus(String charterCode, String title, int version, CompletionRate rate, List<TeamRow> rows)
        implements Serializable {

    public TeamStatus {
        rows = List.copyOf(rows);
    }
}
