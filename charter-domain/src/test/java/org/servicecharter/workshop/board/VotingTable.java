package org.servicecharter.workshop.board;

import java.util.ArrayList;
import java.util.List;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.seat.Seat;

/** A workshop whose vote is open, with so many themes, and two people to vote. */
public record VotingTable(String code, List<Seat> seats, List<String> themes) {

    public static VotingTable with(Table table, int themes) throws Exception {
        return with(table, themes, null, null);
    }

    /** The same on these terms. */
    public static VotingTable with(Table table, int themes, Integer dots, Integer cap) throws Exception {
        String code = table.writing(Anonymity.NAMED);
        table.vote(code, dots, cap);
        List<Seat> seats = table.seats(code, 2);
        for (Seat seat : seats) {
            table.write(seat, Chart.DO, "Listen first");
        }
        table.moveOnTo(code, Stage.CLUSTER);
        List<String> cards = table.board(seats.get(0)).cards().stream()
                .map(card -> card.id())
                .toList();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < themes; i++) {
            made.add(table.theme(seats.get(i % 2), "Theme " + i, i < cards.size() ? List.of(cards.get(i)) : List.of()));
        }
        table.moveOnTo(code, Stage.VOTE);
        return new VotingTable(code, seats, made);
    }
}
