package org.servicecharter.workshop.result;

import java.util.ArrayList;
import java.util.List;
import org.servicecharter.shared.CsvText;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.card.CardView;

/**
 * The cards of a result as a table to calculate with: CSV as RFC 4180, one line a card, with its author, by name or
 * alias, in any but an anonymous workshop. A copy says of which card, and one that was joined to another, to which.
 */
public final class CardTable {

    private CardTable() {}

    /** To be sent in UTF-8. */
    public static String csv(WorkshopResult result) {
        boolean signed = result.anonymity() != Anonymity.ANONYMOUS;
        List<List<?>> table = new ArrayList<>();
        List<String> columns = new ArrayList<>(
                List.of("chart", "text", "theme", "dots", "late", "edited", "unclear", "source", "copyOf", "joinedTo"));
        if (signed) {
            columns.add("author");
        }
        table.add(columns);
        for (ResultCard card : result.cards()) {
            table.add(line(result, card, signed));
            card.card().merged().forEach(merged -> table.add(line(card, merged, signed)));
        }
        return CsvText.of(table);
    }

    private static List<Object> line(WorkshopResult result, ResultCard one, boolean signed) {
        List<Object> line = new ArrayList<>();
        line.add(one.card().chart());
        line.add(one.card().text());
        line.add(one.theme());
        line.add(one.dots());
        line.add(one.card().late());
        line.add(one.card().edited());
        line.add(one.card().unclear());
        line.add(one.card().source());
        line.add(
                result.original(one) == one ? null : result.original(one).card().text());
        line.add(null);
        if (signed) {
            line.add(one.card().author());
        }
        return line;
    }

    /** Whether it came late, was reworded or stood on paper is not kept of a card that was joined to another. */
    private static List<Object> line(ResultCard one, CardView.Merged merged, boolean signed) {
        List<Object> line = new ArrayList<>();
        line.add(one.card().chart());
        line.add(merged.text());
        line.add(one.theme());
        line.add(one.dots());
        line.add(null);
        line.add(null);
        line.add(null);
        line.add(null);
        line.add(null);
        line.add(one.card().text());
        if (signed) {
            line.add(merged.author());
        }
        return line;
    }
}
