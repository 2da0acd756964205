package org.servicecharter.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.distil.BehaviourWording;
import org.servicecharter.workshop.distil.BehaviourWriting;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.vote.Voting;

/** Workshops that came to a result: four people, two cards each, three themes of which two have as many dots. */
@ApplicationScoped
public class Closed {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Voting voting;

    @Inject
    private Distilling distilling;

    @Inject
    private BehaviourWriting behaviours;

    @Inject
    private WorkshopClosing closing;

    /** In its last step, all but closed. */
    List<Seat> upToClosing(Anonymity anonymity) throws Exception {
        String code = table.writing(anonymity);
        List<Seat> seats = table.seats(code, 4);
        for (int i = 0; i < 4; i++) {
            table.write(seats.get(i), Chart.DO, "Listen " + i);
            table.write(seats.get(i), Chart.DONT, "Shout " + i);
        }
        table.moveOnTo(code, Stage.CLUSTER);
        table.theme(seats.get(0), "Quiet", List.of(card(code, "Shout 3")));
        String listening =
                table.theme(seats.get(0), "Listening", List.of(card(code, "Listen 0"), card(code, "Listen 1")));
        String patience = table.theme(seats.get(1), "Patience", List.of(card(code, "Listen 2")));
        table.moveOnTo(code, Stage.VOTE);
        for (int i = 0; i < 4; i++) {
            String chosen = i < 2 ? listening : patience;
            table.as(seats.get(i), () -> {
                voting.place(code, Table.key(), null, chosen, 1);
                return null;
            });
        }
        table.moveOnTo(code, Stage.CLOSE);
        String source = card(code, "Listen 0");
        fay.does(() -> distilling.define(code, Table.key(), "Service means listening.", List.of(source)));
        String principle = fay.get(() -> distilling.addPrinciple(code, Table.key(), "We listen", listening));
        fay.does(() -> behaviours.add(
                code, Table.key(), principle, new BehaviourWording(Chart.DO, "Let people finish", source)));
        return seats;
    }

    public List<Seat> closed(Anonymity anonymity) throws Exception {
        List<Seat> seats = upToClosing(anonymity);
        close(seats.get(0).workshopCode());
        return seats;
    }

    void close(String code) throws Exception {
        fay.get(() -> closing.close(code, Table.key()));
    }

    private String card(String code, String text) throws Exception {
        return table.boardOfFay(code).cards().stream()
                .filter(card -> card.text().equals(text))
                .map(CardView::id)
                .findFirst()
                .orElseThrow();
    }
}
