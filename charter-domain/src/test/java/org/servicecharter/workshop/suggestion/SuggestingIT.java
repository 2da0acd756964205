package org.servicecharter.workshop.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.snapshot.OwnTheme;
import org.servicecharter.workshop.theme.Grouping;
import org.servicecharter.workshop.theme.GroupingTable;

/** What the portal proposes, and that nothing of it happens by itself. */
@ExtendWith(ArquillianExtension.class)
class SuggestingIT {

    private static final List<String> DOS = List.of(
            "Answer the phone within five rings",
            "Call people back",
            "Be on time for appointments",
            "Stick to deadlines");

    @Inject
    private Table table;

    @Inject
    private GroupingTable cards;

    @Inject
    private Suggesting suggesting;

    @Inject
    private Grouping grouping;

    @Test
    void themesAreProposedAndNothingHappensByItself() throws Exception {
        Seat seat = cards.with(DOS, List.of("Letting the phone ring"));

        BoardSnapshot board = ask(seat);

        assertThat(board.suggestions())
                .filteredOn(suggestion -> suggestion.kind() == SuggestionKind.THEME)
                .extracting(SuggestionView::name)
                .containsExactlyInAnyOrder("Telephone and mail", "Punctual and prompt");
        assertThat(board.themes()).isEmpty();
        assertThat(board.cards()).allMatch(card -> card.theme() == null);
    }

    @Test
    void anAcceptedThemeIsMadeOfTheCardsThatAreStillUngrouped() throws Exception {
        Seat seat = cards.with(DOS, List.of("Letting the phone ring"));
        SuggestionView phone = find(ask(seat), SuggestionKind.THEME, "Telephone and mail");
        table.theme(seat, "Mine", List.of(cards.card(seat, "Call people back")));

        accept(seat, phone);

        assertThat(cards.in(seat, "Telephone and mail"))
                .containsExactly("Answer the phone within five rings", "Letting the phone ring");
        assertThat(cards.in(seat, "Mine")).containsExactly("Call people back");
        assertThat(table.board(seat).suggestions()).doesNotContain(phone);
        assertThatThrownBy(() -> accept(seat, phone)).isInstanceOf(SuggestionNotFound.class);
    }

    @Test
    void oneCardAloneIsNeitherProposedAsAThemeNorMadeOne() throws Exception {
        Seat alone = cards.with(List.of("Answer the phone within five rings", "Smile"), List.of("Gossip"));
        assertThat(ask(alone).suggestions()).isEmpty();

        Seat seat = cards.with(DOS, List.of("Letting the phone ring"));
        assertThat(ask(seat).suggestions()).allMatch(one -> one.cards().size() > 1);
        SuggestionView phone = find(table.board(seat), SuggestionKind.THEME, "Telephone and mail");
        table.theme(seat, "Mine", phone.cards().subList(1, phone.cards().size()));
        accept(seat, phone);

        assertThat(table.board(seat).themes()).extracting(OwnTheme::name).containsExactly("Mine");
        assertThat(table.board(seat).suggestions()).doesNotContain(phone);
    }

    @Test
    void anAcceptedThemeCanBeTakenBack() throws Exception {
        Seat seat = cards.with(DOS, List.of());
        SuggestionView phone = find(ask(seat), SuggestionKind.THEME, "Telephone and mail");
        String key = Table.key();
        table.as(seat, () -> {
            suggesting.accept(seat.workshopCode(), key, phone.id());
            grouping.undo(seat.workshopCode(), Table.key(), key);
            return null;
        });

        assertThat(table.board(seat).themes()).isEmpty();
        assertThat(table.board(seat).cards()).allMatch(card -> card.theme() == null);
    }

    @Test
    void whatWasDismissedComesBackOnlyWhenAskedAgain() throws Exception {
        Seat seat = cards.with(DOS, List.of());
        SuggestionView phone = find(ask(seat), SuggestionKind.THEME, "Telephone and mail");
        table.as(seat, () -> {
            suggesting.dismiss(seat.workshopCode(), Table.key(), phone.id());
            return null;
        });
        assertThat(table.board(seat).suggestions())
                .extracting(SuggestionView::name)
                .doesNotContain(phone.name());

        assertThat(ask(seat).suggestions()).extracting(SuggestionView::name).contains(phone.name());
    }

    @Test
    void exactAndNearDuplicatesOfOneChartAreOfferedForMerging() throws Exception {
        Seat seat = cards.with(
                List.of("Be kind", "be kind!", "Keep patients in the loop", "Keep the patients in the loop."),
                List.of("Be kind"));

        BoardSnapshot board = ask(seat);
        assertThat(board.suggestions())
                .extracting(SuggestionView::kind)
                .contains(SuggestionKind.SAME, SuggestionKind.NEAR);

        for (SuggestionView one : board.suggestions()) {
            if (one.kind() == SuggestionKind.SAME || one.kind() == SuggestionKind.NEAR) {
                accept(seat, one);
            }
        }
        assertThat(table.board(seat).cards()).hasSize(3);
        assertThat(table.board(seat).cards().stream()
                        .mapToInt(card -> card.merged().size())
                        .sum())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("AT-01: civility and no rudeness are offered as a do and its don't, and go into one theme")
    void aDoAndItsDontAreOffered() throws Exception {
        Seat seat = cards.with(
                List.of(
                        "Work together for team goals",
                        "Help with a can-do attitude",
                        "Listen actively and decide well",
                        "Speak about obstacles and improve together",
                        "Set high standards and celebrate success",
                        "Civility and respect",
                        "Include everyone",
                        "Be kind",
                        "Be fair to every role",
                        "Be open, honest and confidential",
                        "Own your actions"),
                List.of(
                        "No silos",
                        "No undermining",
                        "Don't ignore those who need support",
                        "Don't dismiss ideas",
                        "Don't avoid tackling issues",
                        "Don't tolerate poor standards",
                        "No bullying or harassment",
                        "No rudeness",
                        "No blind eye to poor behaviour",
                        "Don't blame others",
                        "Don't over-promise"));
        String civil = cards.card(seat, "Civility and respect");
        String rude = cards.card(seat, "No rudeness");

        SuggestionView pair = ask(seat).suggestions().stream()
                .filter(one -> one.kind() == SuggestionKind.DO_DONT)
                .filter(one -> one.cards().contains(civil))
                .findFirst()
                .orElseThrow();
        assertThat(pair.cards()).containsExactly(civil, rude);

        accept(seat, pair);
        assertThat(table.board(seat).themes()).extracting(OwnTheme::name).containsExactly("Respect");
        assertThat(table.board(seat).cards())
                .filteredOn(card -> card.theme() != null)
                .extracting(CardView::id)
                .containsExactlyInAnyOrder(civil, rude);
    }

    private BoardSnapshot ask(Seat seat) throws Exception {
        table.as(seat, () -> {
            suggesting.ask(seat.workshopCode(), Table.key());
            return null;
        });
        return table.board(seat);
    }

    private void accept(Seat seat, SuggestionView suggestion) throws Exception {
        table.as(seat, () -> {
            suggesting.accept(seat.workshopCode(), Table.key(), suggestion.id());
            return null;
        });
    }

    private static SuggestionView find(BoardSnapshot board, SuggestionKind kind, String name) {
        return board.suggestions().stream()
                .filter(one -> one.kind() == kind && name.equals(one.name()))
                .findFirst()
                .orElseThrow();
    }
}
