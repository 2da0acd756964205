package org.servicecharter.workshop.result;

import java.util.ArrayList;
import java.util.List;
import org.servicecharter.shared.CsvText;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.theme.EarlierCount;

/**
 * The cards of a result as a table to calculate with: CSV as RFC 4180, one line a card, with its author, by name or
 * alias, in any but an anonymous workshop. Each earlier vote has a column of its own. A copy says of which card, and one
 * that was joined to another, to which.
 */
public final class CardTable {

    private CardTable() {}

    /** To be sent in UTF-8. */
    public static String csv(WorkshopResult result) {
        boolean signed = result.anonymity() != Anonymity.ANONYMOUS;
        List<List<?>> table = new ArrayList<>();
        List<Integer> votes = earlierVotes(result);
        List<String> columns = new ArrayList<>(List.of("chart", "text", "theme", "dots"));
        votes.forEach(vote -> columns.add("dotsOfVote" + vote));
        columns.addAll(List.of("late", "edited", "unclear", "source", "copyOf", "joinedTo"));
        if (signed) {
            columns.add("author");
        }
        table.add(columns);
        ResultCards cards = new ResultCards(result);
        for (ResultCard card : result.cards()) {
            List<Integer> before = votes.stream()
                    .map(vote -> dots(result, card.card().theme(), vote))
                    .toList();
            table.add(line(cards.original(card), card, before, signed));
            card.card().merged().forEach(merged -> table.add(line(card, merged, before, signed)));
        }
        return CsvText.of(table);
    }

    private static List<Integer> earlierVotes(WorkshopResult result) {
        return result.themes().stream()
                .flatMap(one -> one.theme().before().stream())
                .map(EarlierCount::vote)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code null} where the card is in no theme, or in one that came after this vote. */
    private static Integer dots(WorkshopResult result, String theme, int vote) {
        return result.theme(theme).stream()
                .flatMap(one -> one.theme().before().stream())
                .filter(count -> count.vote() == vote)
                .map(EarlierCount::dots)
                .findFirst()
                .orElse(null);
    }

    private static List<Object> line(ResultCard original, ResultCard one, List<Integer> before, boolean signed) {
        List<Object> line = new ArrayList<>();
        line.add(one.card().chart());
        line.add(one.card().text());
        line.add(one.theme());
        line.add(one.dots());
        line.addAll(before);
        line.add(one.card().late());
        line.add(one.card().edited());
        line.add(one.card().unclear());
        line.add(one.card().source());
        line.add(original == one ? null : original.card().text());
        line.add(null);
        if (signed) {
            line.add(one.card().author());
        }
        return line;
    }

    private static List<Object> line(ResultCard one, CardView.Merged merged, List<Integer> before, boolean signed) {
        List<Object> line = new ArrayList<>();
        line.add(one.card().chart());
        line.add(merged.text());
        line.add(one.theme());
        line.add(one.dots());
        line.addAll(before);
        line.add(merged.late());
        line.add(merged.edited());
        line.add(merged.unclear());
        line.add(merged.source());
        line.add(null);
        line.add(one.card().text());
        if (signed) {
            line.add(merged.author());
        }
        return line;
    }
}
