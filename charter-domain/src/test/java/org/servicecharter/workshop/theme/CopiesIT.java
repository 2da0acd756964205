package org.servicecharter.workshop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.CardEditing;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.OwnTheme;

/** A card may stand in several themes, once in each, and beside them only while it stands in none (W-10). */
@ExtendWith(ArquillianExtension.class)
@DisplayName("W-10: a card stands in a theme once")
class CopiesIT {

    @Inject
    private Table table;

    @Inject
    private GroupingTable cards;

    @Inject
    private Fay fay;

    @Inject
    private CardEditing editing;

    @Inject
    private Distilling distilling;

    @Inject
    private Grouping grouping;

    @Inject
    private Merging merging;

    private Seat seat;
    private String code;
    private String kind;
    private String listen;
    private String first;
    private String second;

    @BeforeEach
    void group() throws Exception {
        seat = cards.with(List.of("Be kind", "Listen"), List.of());
        code = seat.workshopCode();
        kind = cards.card(seat, "Be kind");
        listen = cards.card(seat, "Listen");
        first = table.theme(seat, "First", List.of(kind));
        second = table.theme(seat, "Second", List.of(listen));
    }

    @Test
    void whereItStandsAlreadyItIsNotCopied() throws Exception {
        String copy = copy(kind, second);

        assertThat(copy(kind, first)).isEqualTo(kind);
        assertThat(copy(kind, second)).isEqualTo(copy);
        assertThat(copy(copy, first)).isEqualTo(kind);
        assertThat(stands("Be kind")).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void oneThatIsInNoThemeMovesInsteadOfBeingCopied() throws Exception {
        act(k -> grouping.move(code, k, List.of(kind), null));

        assertThat(copy(kind, second)).isEqualTo(kind);
        assertThat(stands("Be kind")).containsExactly(second);
    }

    @Test
    void ofADissolvedThemeTheCopiesGoAndComeBackWithIt() throws Exception {
        copy(kind, second);
        String key = act(k -> grouping.remove(code, k, second));
        assertThat(stands("Be kind")).containsExactly(first);
        assertThat(cards.view(seat, "Listen").theme()).isNull();

        act(k -> grouping.undo(code, k, key));

        assertThat(cards.in(seat, "Second")).containsExactly("Be kind", "Listen");
        assertThat(cards.in(seat, "First")).containsExactly("Be kind");
    }

    @Test
    void theOriginalOfADissolvedThemeTakesThePlaceOfItsCopy() throws Exception {
        String copy = copy(kind, second);
        String key = act(k -> grouping.remove(code, k, first));
        assertThat(cards.view(seat, "Be kind").id()).isEqualTo(kind);
        assertThat(stands("Be kind")).containsExactly(second);

        act(k -> grouping.undo(code, k, key));

        assertThat(stands("Be kind")).containsExactlyInAnyOrder(first, second);
        assertThat(table.board(seat).cards())
                .filteredOn(card -> second.equals(card.theme()))
                .extracting(CardView::id)
                .containsExactlyInAnyOrder(copy, listen);
    }

    @Test
    void movedOrJoinedToWhereItStandsItStandsThereOnce() throws Exception {
        String copy = copy(kind, second);
        for (String moved : List.of(kind, copy)) {
            String target = moved.equals(kind) ? second : first;
            String key = act(k -> grouping.move(code, k, List.of(moved), target));
            assertThat(stands("Be kind")).containsExactly(target);
            act(k -> grouping.undo(code, k, key));
            assertThat(stands("Be kind")).containsExactlyInAnyOrder(first, second);
        }

        act(k -> grouping.join(code, k, first, second));

        assertThat(stands("Be kind")).containsExactly(first);
        assertThat(table.board(seat).themes()).extracting(OwnTheme::id).containsExactly(first);
    }

    @Test
    void bothTakenOutOfTheirThemesAreOneCard() throws Exception {
        String copy = copy(kind, second);

        act(k -> grouping.move(code, k, List.of(kind, copy), null));

        assertThat(stands("Be kind")).containsExactly((String) null);
        assertThat(cards.view(seat, "Be kind").id()).isEqualTo(kind);
    }

    @Test
    void whatIsUndoneBringsNoSecondOneToATheme() throws Exception {
        String copy = copy(kind, second);
        String third = table.theme(seat, "Third", List.of());
        String key = act(k -> grouping.move(code, k, List.of(copy), third));
        act(k -> grouping.move(code, k, List.of(kind), second));

        act(k -> grouping.undo(code, k, key));

        assertThat(stands("Be kind")).containsExactly(second);
    }

    @Test
    void aCopyThatIsTakenBackGoes() throws Exception {
        String key = act(k -> merging.copy(code, k, kind, second));
        act(k -> grouping.undo(code, k, key));
        assertThat(stands("Be kind")).containsExactly(first);

        String before = act(k -> merging.copy(code, k, kind, second));
        table.change("update regrouping set became = null where kind = 'CARD_COPIED' and workshop_code = ?", code);
        act(k -> grouping.undo(code, k, before));
        assertThat(stands("Be kind")).containsExactly(first);
    }

    @Test
    void aCopyThatSomebodyMovedSinceStaysWhereItWasPut() throws Exception {
        String third = table.theme(seat, "Third", List.of());
        String key = act(k -> merging.copy(code, k, kind, second));
        String copy = copyOfKind();
        act(k -> grouping.move(code, k, List.of(copy), third));

        act(k -> grouping.undo(code, k, key));

        assertThat(stands("Be kind")).containsExactlyInAnyOrder(first, third);
    }

    @Test
    void aCopyThatTookThePlaceOfItsOriginalStaysWithWhatItIsShownFor() throws Exception {
        String key = act(k -> merging.copy(code, k, kind, second));
        String copy = copyOfKind();
        fay.does(() -> editing.remove(code, Table.key(), kind));
        act(k -> merging.merge(code, k, List.of(copy, listen)));

        act(k -> grouping.undo(code, k, key));

        assertThat(stands("Be kind")).containsExactly(second);
        assertThat(cards.view(seat, "Be kind").merged())
                .extracting(CardView.Merged::text)
                .containsExactly("Listen");
    }

    @Test
    void whatWasMadeOfACopyStillLeadsToItsOriginal() throws Exception {
        String key = act(k -> merging.copy(code, k, kind, second));
        String copy = copyOfKind();
        table.moveOnTo(code, Stage.DRAFT_TEXT);
        fay.does(() -> distilling.define(code, Table.key(), "We are kind.", List.of(copy)));
        for (Stage back : List.of(Stage.VOTE, Stage.NAME_THEMES, Stage.CLUSTER)) {
            table.move(code, back);
        }

        act(k -> grouping.undo(code, k, key));

        assertThat(stands("Be kind")).containsExactly(first);
        assertThat(table.rows("select copy_of from card where id = ?", copy))
                .extracting(String::valueOf)
                .containsExactly(kind);
    }

    private String copyOfKind() throws Exception {
        return table.board(seat).cards().stream()
                .filter(card -> kind.equals(card.copyOf()))
                .map(CardView::id)
                .findFirst()
                .orElseThrow();
    }

    /** The themes in which a card of this text stands. */
    private List<String> stands(String text) throws Exception {
        return table.board(seat).cards().stream()
                .filter(card -> card.text().equals(text))
                .map(CardView::theme)
                .toList();
    }

    private String copy(String card, String theme) throws Exception {
        return table.as(seat, () -> merging.copy(code, Table.key(), card, theme));
    }

    private String act(GroupingTable.Act act) throws Exception {
        return cards.act(seat, act);
    }
}
