package org.servicecharter.signoff.team;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a team stands with one charter.
 *
 * @param version the one that is signed now
 * @param askedOn the day from which the team is asked, as leaders go first; {@code null} when it has come
 * @param rows by name
 */
public record TeamStatus(
        String charterCode, String title, int version, LocalDate askedOn, CompletionRate rate, List<TeamRow> rows)
        implements Serializable {

    public TeamStatus {
        rows = List.copyOf(rows);
    }
}
