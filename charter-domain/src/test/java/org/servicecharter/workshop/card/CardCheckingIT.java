package org.servicecharter.workshop.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.ReasonNeeded;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.result.WorkshopExport;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.stage.StageMoving;

/** The facilitator's look at the hidden cards between the end of writing and the reveal. */
@ExtendWith(ArquillianExtension.class)
class CardCheckingIT {

    private static final String RUDE = "Be less like Otto from the front desk";

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private Emil emil;

    @Inject
    private CardChecking checking;

    @Inject
    private StageMoving moving;

    @Inject
    private Writing writing;

    @Inject
    private WorkshopExport export;

    @Test
    @DisplayName("W-02: while somebody may still write, and once all is shown, the facilitator reads no hidden card")
    void cardsAreCheckedOnlyWhileWritingIsLocked() throws Exception {
        String code = withFourCards();
        String id = table.rows("select id from hidden_card where workshop_code = ?", code)
                .get(0)
                .toString();
        assertChecksNothing(code, id);

        fay.does(() -> moving.endTimer(code, Table.key()));
        assertChecksNothing(code, id); // the grace of 20 seconds has only begun

        table.lockWriting(code);
        assertThat(fay.get(() -> checking.cards(code))).hasSize(4);

        fay.does(() -> moving.runTimer(code, Table.key(), 2));
        assertChecksNothing(code, id);

        table.move(code, Stage.REVEAL);
        assertChecksNothing(code, id);
    }

    @Test
    @DisplayName("W-02: nobody but this workshop's facilitator checks cards")
    void othersCheckNothing() throws Exception {
        String code = withFourCards();
        table.lockWriting(code);
        Seat seat = table.seats(code, 1).get(0);
        String id = fay.get(() -> checking.cards(code)).get(0).id();

        assertThatThrownBy(() -> fred.get(() -> checking.cards(code))).isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> fred.does(() -> takeOut(code, id))).isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> emil.get(() -> checking.cards(code))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> table.as(seat, () -> checking.cards(code))).isInstanceOf(EJBAccessException.class);
        assertThat(table.boardOfFay(code).takenOut()).isEmpty();
    }

    @Test
    @DisplayName("W-02: cards are checked without author or time, in another order each time")
    void cardsAreShuffled() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        Seat seat = table.seats(code, 1).get(0);
        for (int i = 0; i < 20; i++) {
            table.write(seat, Chart.DO, "Card " + i);
        }
        table.lockWriting(code);

        List<List<String>> looks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            looks.add(fay.get(() -> checking.cards(code)).stream()
                    .map(CheckedCard::text)
                    .toList());
        }

        assertThat(looks).doesNotHaveDuplicates().allSatisfy(look -> assertThat(look)
                .containsExactlyInAnyOrderElementsOf(looks.get(0)));
        assertThat(CheckedCard.class.getRecordComponents())
                .extracting(part -> part.getName())
                .containsExactly("id", "chart", "text", "takenOut");
    }

    @Test
    @DisplayName(
            "W-02: a card taken out is nobody's but the facilitator's and its author's, and everybody hears that it was, and why")
    void takingOutIsToldWithoutTheCard() throws Exception {
        String code = withFourCards();
        table.lockWriting(code);
        String id = rude(code);

        assertThatThrownBy(() -> fay.does(() -> checking.takeOut(code, Table.key(), id, null)))
                .isInstanceOf(ReasonNeeded.class);
        fay.does(() -> takeOut(code, id));

        Seat seat = table.seats(code, 1).get(0);
        assertThat(table.board(seat).takenOut())
                .containsExactly(new TakenOut(Chart.DONT, TakeOutReason.NAMES_SOMEBODY));
        assertThat(table.board(seat).hidden()).containsEntry(Chart.DONT, 0L).containsEntry(Chart.DO, 3L);
        assertThat(table.board(seat).mine()).noneMatch(card -> card.text().equals(RUDE));
        assertThat(fay.get(() -> checking.cards(code)))
                .filteredOn(card -> card.takenOut() != null)
                .extracting(CheckedCard::text)
                .containsExactly(RUDE);

        table.move(code, Stage.REVEAL);

        assertThat(table.board(seat).cards()).hasSize(3).noneMatch(card -> card.text()
                .equals(RUDE));
        assertThat(table.log(code)).noneMatch(entry -> entry.content().contains("Otto"));
        assertThat(table.log(code)).anyMatch(entry -> entry.content().contains("NAMES_SOMEBODY"));
        assertThat(table.rows("select id from hidden_card where workshop_code = ?", code))
                .isEmpty();
        assertThat(table.rows("select id from taken_card where id = ?", id)).isEmpty();
        assertThat(fay.get(() -> export.export(code)).takenOut())
                .containsExactly(new TakenOut(Chart.DONT, TakeOutReason.NAMES_SOMEBODY));
    }

    @Test
    @DisplayName("W-01: who wrote a card sees it until the reveal, also when it was taken out, and why")
    void theAuthorKeepsACardThatWasTakenOut() throws Exception {
        String code = withFourCards();
        table.lockWriting(code);
        String id = rude(code);
        Seat author = author(code, id);
        OwnCard written = new OwnCard(id, Chart.DONT, RUDE, null, List.of());
        assertThat(table.board(author).mine()).containsExactly(written);

        fay.does(() -> takeOut(code, id));
        assertThat(table.board(author).mine())
                .containsExactly(new OwnCard(id, Chart.DONT, RUDE, TakeOutReason.NAMES_SOMEBODY, List.of()));

        fay.does(() -> checking.putBack(code, Table.key(), id));
        assertThat(table.board(author).mine()).containsExactly(written);

        fay.does(() -> takeOut(code, id));
        table.move(code, Stage.REVEAL);
        assertThat(table.board(author).mine()).isEmpty();
    }

    @Test
    @DisplayName("W-02: a card that was taken out is not worded anew, by its author neither")
    void aCardTakenOutIsNotRevised() throws Exception {
        String code = withFourCards();
        table.lockWriting(code);
        String id = rude(code);
        Seat author = author(code, id);
        fay.does(() -> takeOut(code, id));
        fay.does(() -> moving.runTimer(code, Table.key(), 2));

        assertThatThrownBy(() -> table.as(author, () -> revise(code, id))).isInstanceOf(CardNotFound.class);

        assertThat(table.board(author).mine()).extracting(OwnCard::text).containsExactly(RUDE);
    }

    @Test
    @DisplayName("W-02: until the reveal a card can be put back, and is shown with the others")
    void aCardCanBePutBack() throws Exception {
        String code = withFourCards();
        table.lockWriting(code);
        String id = rude(code);
        fay.does(() -> takeOut(code, id));

        fay.does(() -> checking.putBack(code, Table.key(), id));

        assertThat(table.boardOfFay(code).takenOut()).isEmpty();
        table.move(code, Stage.REVEAL);
        assertThat(table.boardOfFay(code).cards()).hasSize(4).anyMatch(card -> card.text()
                .equals(RUDE));
        assertThat(table.boardOfFay(code).takenOut()).isEmpty();
    }

    private void assertChecksNothing(String code, String id) {
        assertThatThrownBy(() -> fay.get(() -> checking.cards(code))).isInstanceOf(NotLockedYet.class);
        assertThatThrownBy(() -> fay.does(() -> takeOut(code, id))).isInstanceOf(NotLockedYet.class);
        assertThatThrownBy(() -> fay.does(() -> checking.putBack(code, Table.key(), id)))
                .isInstanceOf(NotLockedYet.class);
    }

    private void takeOut(String code, String id) {
        checking.takeOut(code, Table.key(), id, TakeOutReason.NAMES_SOMEBODY);
    }

    private String rude(String code) throws Exception {
        return fay.get(() -> checking.cards(code)).stream()
                .filter(card -> card.text().equals(RUDE))
                .map(CheckedCard::id)
                .findFirst()
                .orElseThrow();
    }

    private Seat author(String code, String id) {
        String participant = table.rows("select author_id from hidden_card where id = ?", id)
                .get(0)
                .toString();
        return new Seat(code, participant, null);
    }

    private String revise(String code, String id) {
        writing.revise(code, Table.key(), id, "Be kind");
        return id;
    }

    private String withFourCards() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, 4);
        for (Seat seat : seats.subList(0, 3)) {
            table.write(seat, Chart.DO, "Greet people");
        }
        table.write(seats.get(3), Chart.DONT, RUDE);
        return code;
    }
}
