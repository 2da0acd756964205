package org.servicecharter.web.organisation.absence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.organisation.absence.AbsenceRow;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Words;

/** How the days of an absence are said; in pages {@code #{absenceWords.span(row)}}. */
@Named
@RequestScoped
public class AbsenceWords {

    @Inject
    private Words words;

    @Inject
    private Dates dates;

    public String span(AbsenceRow row) {
        if (row.last() == null) {
            return words.format("absence.open", dates.date(row.first()));
        }
        return row.first().equals(row.last())
                ? dates.date(row.first())
                : words.format("absence.span", dates.date(row.first()), dates.date(row.last()));
    }
}
