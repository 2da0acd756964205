package org.servicecharter.workshop.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.snapshot.OwnTheme;

/** Boards whose cards are on the wall, ready to be grouped. */
@ApplicationScoped
public class GroupingTable {

    @Inject
    private Table table;

    /** A seat at a new board in its grouping stage, with these cards on it. */
    public Seat with(List<String> dos, List<String> donts) throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat seat = table.seats(code, 1).get(0);
        for (String text : dos) {
            table.write(seat, Chart.DO, text);
        }
        for (String text : donts) {
            table.write(seat, Chart.DONT, text);
        }
        table.moveOnTo(code, Stage.CLUSTER);
        return seat;
    }

    /** Something that people do, under a key of its own. */
    public interface Act {
        void with(String key) throws Exception;
    }

    /** Returns the key of what was done. */
    public String act(Seat seat, Act act) throws Exception {
        String key = Table.key();
        table.does(seat, () -> act.with(key));
        return key;
    }

    public String card(Seat seat, String text) throws Exception {
        return view(seat, text).id();
    }

    public CardView view(Seat seat, String text) throws Exception {
        return table.board(seat).cards().stream()
                .filter(card -> card.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The texts of the cards in this theme, sorted. */
    public List<String> in(Seat seat, String themeName) throws Exception {
        BoardSnapshot board = table.board(seat);
        String id = board.themes().stream()
                .filter(theme -> themeName.equals(theme.name()))
                .map(OwnTheme::id)
                .findFirst()
                .orElseThrow();
        return board.cards().stream()
                .filter(card -> id.equals(card.theme()))
                .map(CardView::text)
                .sorted()
                .toList();
    }
}
