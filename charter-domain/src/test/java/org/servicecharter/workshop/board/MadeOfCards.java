package org.servicecharter.workshop.board;

import static org.servicecharter.workshop.board.Chance.any;
import static org.servicecharter.workshop.board.Chance.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.distil.BehaviourView;
import org.servicecharter.workshop.distil.BehaviourWording;
import org.servicecharter.workshop.distil.BehaviourWriting;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.distil.GroupDrafting;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.suggestion.Suggesting;
import org.servicecharter.workshop.theme.Grouping;
import org.servicecharter.workshop.theme.Merging;

/** What people make of the cards, picked by chance: themes first, then words. */
@ApplicationScoped
public class MadeOfCards {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Grouping grouping;

    @Inject
    private Merging merging;

    @Inject
    private Suggesting suggesting;

    @Inject
    private Distilling distilling;

    @Inject
    private BehaviourWriting behaviours;

    @Inject
    private GroupDrafting drafting;

    void groups(Random random, BoardSnapshot board, Seat seat, String key, List<String> keys) throws Exception {
        String code = board.code();
        List<String> cards = board.cards().stream().map(CardView::id).toList();
        List<String> themes = board.themes().stream().map(one -> one.id()).toList();
        List<String> some = new ArrayList<>(List.of(id(random, cards), id(random, cards)));
        String theme = id(random, themes);
        String proposed =
                id(random, board.suggestions().stream().map(one -> one.id()).toList());
        List<String> merged = board.cards().stream()
                .flatMap(card -> card.merged().stream())
                .map(CardView.Merged::id)
                .toList();
        switch (random.nextInt(13)) {
            case 0, 1 ->
                table.does(seat, () -> grouping.create(code, key, random.nextBoolean() ? "Theme" : null, some));
            case 2 -> table.does(seat, () -> grouping.rename(code, key, theme, "Another name"));
            case 3 -> table.does(seat, () -> grouping.remove(code, key, theme));
            case 4 -> table.does(seat, () -> grouping.join(code, key, theme, id(random, themes)));
            case 5, 6 -> table.does(seat, () -> grouping.move(code, key, some, random.nextInt(4) == 0 ? null : theme));
            case 7 -> table.does(seat, () -> merging.merge(code, key, some));
            case 8 -> table.does(seat, () -> merging.part(code, key, id(random, merged)));
            case 9 -> table.does(seat, () -> merging.copy(code, key, some.get(0), theme));
            case 10 -> table.does(seat, () -> suggesting.ask(code, key));
            case 11 -> table.does(seat, () -> suggesting.accept(code, key, proposed));
            default -> table.does(seat, () -> grouping.undo(code, key, id(random, keys)));
        }
    }

    /** What a group adds to the draft from a phone, and takes back. */
    void groupWords(Random random, BoardSnapshot board, Seat seat, String key, List<String> keys) throws Exception {
        String code = board.code();
        String theme = id(random, board.themes().stream().map(one -> one.id()).toList());
        PrincipleView principle = any(random, board.principles(), new PrincipleView("none", "", null, List.of()));
        BehaviourWording wording = new BehaviourWording(Chart.DONT, "Interrupt", null);
        switch (random.nextInt(4)) {
            case 0 -> table.as(seat, () -> drafting.propose(code, key, "listening to people"));
            case 1 -> table.as(seat, () -> distilling.addPrinciple(code, key, "We care", theme));
            case 2 -> table.as(seat, () -> behaviours.add(code, key, principle.id(), wording));
            default -> table.does(seat, () -> drafting.takeBack(code, key, id(random, keys)));
        }
    }

    void words(Random random, BoardSnapshot board, String key) throws Exception {
        String code = board.code();
        String card = id(random, board.cards().stream().map(CardView::id).toList());
        PrincipleView principle = any(random, board.principles(), new PrincipleView("none", "", null, List.of()));
        String behaviour = id(
                random, principle.behaviours().stream().map(BehaviourView::id).toList());
        String theme = id(random, board.themes().stream().map(one -> one.id()).toList());
        BehaviourWording wording = new BehaviourWording(Chart.DO, "Let people finish", card);
        switch (random.nextInt(10)) {
            case 0 ->
                fay.does(() -> distilling.define(code, key, random.nextInt(4) == 0 ? "" : "We help.", List.of(card)));
            case 1, 2 -> fay.get(() -> distilling.addPrinciple(code, key, "We listen", theme));
            case 3 -> fay.does(() -> distilling.renamePrinciple(code, key, principle.id(), "We hear"));
            case 4 -> {
                fay.does(() -> distilling.removePrinciple(code, key, principle.id()));
                if (random.nextInt(4) > 0) {
                    fay.does(() -> distilling.putPrincipleBack(code, Table.key(), principle.id()));
                }
            }
            case 5 -> fay.does(() -> behaviours.revise(code, key, principle.id(), behaviour, wording));
            case 6 -> {
                fay.does(() -> behaviours.remove(code, key, principle.id(), behaviour));
                if (random.nextInt(4) > 0) {
                    fay.does(() -> behaviours.putBack(code, Table.key(), principle.id(), behaviour));
                }
            }
            default -> fay.get(() -> behaviours.add(code, key, principle.id(), wording));
        }
    }
}
