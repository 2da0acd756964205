package org.servicecharter.workshop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.OwnTheme;

/** Whatever grouping does can be taken back by whoever did it, as far as nobody went on from it. */
@ExtendWith(ArquillianExtension.class)
class UndoingIT {

    @Inject
    private Table table;

    @Inject
    private GroupingTable cards;

    @Inject
    private Grouping grouping;

    @Inject
    private Merging merging;

    private Seat seat;
    private String code;
    private String kind;
    private String listen;

    @BeforeEach
    void group() throws Exception {
        seat = cards.with(List.of("Be kind", "Listen", "Be  KIND!"), List.of("Being rude"));
        code = seat.workshopCode();
        kind = cards.card(seat, "Be kind");
        listen = cards.card(seat, "Listen");
    }

    @Test
    void aDissolvedThemeComesBackWithItsNameAndCards() throws Exception {
        String theme = table.theme(seat, "Kindness", List.of(kind, listen));
        String key = act(k -> grouping.remove(code, k, theme));
        assertThat(table.board(seat).themes()).isEmpty();

        undo(key);

        assertThat(table.board(seat).themes()).extracting(OwnTheme::id).containsExactly(theme);
        assertThat(cards.in(seat, "Kindness")).containsExactly("Be kind", "Listen");
    }

    @Test
    void joinedThemesComeApartAgain() throws Exception {
        String unnamed = table.theme(seat, null, List.of(kind));
        String other = table.theme(seat, "Listening", List.of(listen));
        String key = act(k -> grouping.join(code, k, unnamed, other));
        assertThat(cards.in(seat, "Listening")).containsExactly("Be kind", "Listen");
        assertThat(table.board(seat).themes()).hasSize(1);

        undo(key);

        assertThat(table.board(seat).themes()).extracting(OwnTheme::name).containsExactlyInAnyOrder(null, "Listening");
        assertThat(cards.in(seat, "Listening")).containsExactly("Listen");
    }

    @Test
    void aThemeIsNotJoinedWithItself() throws Exception {
        String theme = table.theme(seat, "Kindness", List.of(kind));

        assertThatThrownBy(() -> act(k -> grouping.join(code, k, theme, theme))).isInstanceOf(ThemeNotFound.class);
        assertThat(cards.in(seat, "Kindness")).containsExactly("Be kind");
    }

    @Test
    void mergedCardsKnowTheirTextsAndComeApartAgain() throws Exception {
        String twin = cards.card(seat, "Be  KIND!");
        String key = act(k -> merging.merge(code, k, List.of(kind, twin)));
        CardView shown = cards.view(seat, "Be kind");
        assertThat(shown.merged()).extracting(CardView.Merged::text).containsExactly("Be  KIND!");
        assertThat(table.board(seat).cards()).hasSize(3);

        undo(key);

        assertThat(table.board(seat).cards()).hasSize(4).allMatch(card -> card.merged()
                .isEmpty());
    }

    @Test
    void aMergedCardIsPartedIntoTheThemeOfTheOneThatWasShownForIt() throws Exception {
        String twin = cards.card(seat, "Be  KIND!");
        act(k -> merging.merge(code, k, List.of(kind, twin)));
        table.theme(seat, "Kindness", List.of(kind));

        String key = act(k -> merging.part(code, k, twin));
        assertThat(cards.in(seat, "Kindness")).containsExactly("Be  KIND!", "Be kind");

        undo(key);
        assertThat(cards.view(seat, "Be kind").merged()).hasSize(1);
    }

    @Test
    void cardsOfDifferentChartsAndCopiesAreNotMerged() throws Exception {
        String rude = cards.card(seat, "Being rude");
        table.theme(seat, "Manners", List.of(kind));
        String theme = table.theme(seat, "Kindness", List.of());
        String copy = table.as(seat, () -> merging.copy(code, Table.key(), kind, theme));

        for (List<String> not : List.of(List.of(kind, rude), List.of(kind, copy), List.of(kind), List.of(kind, kind))) {
            assertThatThrownBy(() -> act(k -> merging.merge(code, k, not))).isInstanceOf(CannotMerge.class);
        }
        assertThat(table.board(seat).cards()).hasSize(5);
    }

    @Test
    void aCopyKnowsItsOriginalAndGoesWithoutIt() throws Exception {
        table.theme(seat, "Manners", List.of(kind));
        String theme = table.theme(seat, "Kindness", List.of());
        String other = table.theme(seat, "Warmth", List.of());
        String copy = table.as(seat, () -> merging.copy(code, Table.key(), kind, theme));
        String second = table.as(seat, () -> merging.copy(code, Table.key(), copy, other));
        assertThat(table.board(seat).cards())
                .filteredOn(card -> List.of(copy, second).contains(card.id()))
                .extracting(CardView::copyOf)
                .containsExactly(kind, kind);

        String key = act(k -> merging.removeCopy(code, k, copy));
        assertThat(table.board(seat).cards())
                .extracting(CardView::id)
                .contains(kind, second)
                .doesNotContain(copy);

        undo(key);
        assertThat(table.board(seat).cards()).extracting(CardView::id).contains(copy);
    }

    @Test
    void aCardThatSomebodyMovedSinceStaysWhereItWasPut() throws Exception {
        String first = table.theme(seat, "First", List.of());
        String second = table.theme(seat, "Second", List.of());
        String key = act(k -> grouping.move(code, k, List.of(kind, listen), first));
        act(k -> grouping.move(code, k, List.of(kind), second));

        undo(key);

        assertThat(cards.in(seat, "Second")).containsExactly("Be kind");
        assertThat(cards.view(seat, "Listen").theme()).isNull();
    }

    @Test
    void cardsThatWentTogetherComeBackTogether() throws Exception {
        String from = table.theme(seat, "From", List.of(kind));
        String to = table.theme(seat, "To", List.of());
        String key = act(k -> grouping.move(code, k, List.of(kind, listen, cards.card(seat, "Being rude")), to));
        long before = table.board(seat).last();

        undo(key);

        assertThat(table.log(code))
                .filteredOn(entry -> entry.number() > before)
                .hasSize(2)
                .allMatch(entry -> entry.kind() == BoardEventKind.MOVED);
        assertThat(cards.in(seat, "From")).containsExactly("Be kind");
        assertThat(table.board(seat).cards())
                .filteredOn(card -> card.theme() == null)
                .hasSize(3);
        assertThat(table.board(seat).themes()).extracting(OwnTheme::id).contains(from, to);
    }

    @Test
    void nothingIsTakenBackTwice() throws Exception {
        String theme = table.theme(seat, "Kindness", List.of(kind));
        String key = act(k -> grouping.remove(code, k, theme));
        undo(key);

        assertThatThrownBy(() -> undo(key)).isInstanceOf(NothingToUndo.class);
        assertThatThrownBy(() -> undo(Table.key())).isInstanceOf(NothingToUndo.class);
        assertThat(cards.in(seat, "Kindness")).containsExactly("Be kind");
    }

    @Test
    void whatIsKeptForUndoingDoesNotSayWhoseItWas() throws Exception {
        act(k -> grouping.move(code, k, List.of(kind), null));
        table.theme(seat, "Kindness", List.of(kind));

        assertThat(table.rows("select mark || subject || was || became from regrouping where workshop_code = ?", code))
                .noneMatch(row -> String.valueOf(row).contains(seat.participantId()));
        assertThat(table.rows("select id from regrouping where workshop_code = ?", code))
                .isNotEmpty();
    }

    private String act(GroupingTable.Act act) throws Exception {
        return cards.act(seat, act);
    }

    private void undo(String key) throws Exception {
        act(k -> grouping.undo(code, k, key));
    }
}
