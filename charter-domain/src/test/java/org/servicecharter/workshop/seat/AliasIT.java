package org.servicecharter.workshop.seat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.stage.StageMoving;

/** Writing under a made-up name. */
@ExtendWith(ArquillianExtension.class)
class AliasIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Joining joining;

    @Inject
    private Seating seating;

    @Inject
    private Aliases aliases;

    @Inject
    private Workshops workshops;

    @Inject
    private StageMoving moving;

    @Test
    @DisplayName("W-05: only who writes under an alias knows that it is theirs; who sees people come learns none")
    void anAliasIsToldToItsOwnSeatAlone() throws Exception {
        String code = table.writing(Anonymity.ALIAS);
        List<String> aliases = aliases(table.seats(code, 4));

        assertThat(aliases).doesNotHaveDuplicates().allMatch(Aliases.ALL::contains);
        BoardSnapshot facilitator = table.boardOfFay(code);
        assertThat(facilitator.anonymity()).isEqualTo(Anonymity.ALIAS);
        assertThat(facilitator.present().names()).isEmpty();
        assertThat(facilitator.me().name()).isNull();
        assertThat(table.log(code)).extracting(BoardEntry::content).noneMatch(told -> aliases.stream()
                .anyMatch(told::contains));
        assertThat(fay.get(() -> seating.participants(code)))
                .hasSize(4)
                .extracting(ParticipantRow::name)
                .containsOnlyNulls();
    }

    @Test
    void nobodyIsGivenTheAliasOfACardWhoeverWroteIt() throws Exception {
        String code = table.writing(Anonymity.ALIAS);
        Seat seat = table.seats(code, 1).get(0);
        String alias = aliases(List.of(seat)).get(0);
        table.write(seat, Chart.DO, "Say hello");
        table.move(code, Stage.REVEAL);
        fay.does(() -> moving.end(code, Table.key()));

        assertThat(aliases.of(workshops.get(code))).isEmpty();
        assertThat(aliases.taken(workshops.get(code))).containsExactly(alias);
    }

    @Test
    @DisplayName("W-12: a name that is sent all the same is not kept")
    void noTypedNameIsKept() throws Exception {
        for (Anonymity mode : List.of(Anonymity.ALIAS, Anonymity.ANONYMOUS)) {
            String code = table.open(mode);
            joining.join(code, Table.key(), "Annabel Quist", false);
            assertThat(table.rows("select name from participant where workshop_code = ? and name is not null", code))
                    .isEmpty();
        }
    }

    @Test
    void allCardsOfAPersonCarryTheirAliasAndPaperCarriesNone() throws Exception {
        String code = table.writing(Anonymity.ALIAS);
        List<Seat> seats = table.seats(code, 4);
        List<String> aliases = aliases(seats);
        for (int i = 0; i < 4; i++) {
            table.write(seats.get(i), Chart.DO, "Listen " + i);
            table.write(seats.get(i), Chart.DONT, "Shout " + i);
        }
        table.scribe(code, Chart.DO, "On paper");
        table.move(code, Stage.REVEAL);
        table.write(seats.get(2), Chart.DO, "Late 2");
        table.move(code, Stage.MEANS);

        List<CardView> cards = table.board(seats.get(0)).cards();
        for (int i = 0; i < 4; i++) {
            String end = " " + i;
            assertThat(cards)
                    .filteredOn(card -> card.text().endsWith(end))
                    .hasSizeGreaterThan(1)
                    .extracting(CardView::author)
                    .containsOnly(aliases.get(i));
        }
        assertThat(cards)
                .filteredOn(card -> card.text().equals("On paper"))
                .singleElement()
                .satisfies(card -> assertThat(card.author()).isNull());
    }

    @Test
    @DisplayName("W-05: the same people have other aliases in the next workshop")
    void anAliasIsNotTakenAlong() throws Exception {
        List<String> first = aliases(table.seats(table.open(Anonymity.ALIAS), 12));
        List<String> second = aliases(table.seats(table.open(Anonymity.ALIAS), 12));
        assertThat(second).isNotEqualTo(first);
        assertThat(aliases(table.seats(table.open(Anonymity.ANONYMOUS), 2))).containsOnlyNulls();
    }

    private List<String> aliases(List<Seat> seats) throws Exception {
        List<String> aliases = new ArrayList<>();
        for (Seat seat : seats) {
            aliases.add(table.board(seat).me().name());
        }
        return aliases;
    }
}
