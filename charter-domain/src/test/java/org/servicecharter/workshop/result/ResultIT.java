package org.servicecharter.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.NotRunning;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.card.CardView;
import org.servicecharter.workshop.card.ChartClosed;
import org.servicecharter.workshop.distil.BehaviourWording;
import org.servicecharter.workshop.distil.BehaviourWriting;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.vote.Voting;

/** From the first card to the draft of a charter. */
@ExtendWith(ArquillianExtension.class)
class ResultIT {

    private static final List<String> DOS = List.of(
            "collaborate for team goals",
            "help with a can-do attitude",
            "listen actively and decide well",
            "speak about obstacles and improve together, safe to speak up",
            "high standards and celebrate success",
            "civility and respect",
            "include everyone",
            "be kind",
            "fair to every role",
            "open, honest, confidential",
            "own actions");

    private static final List<String> DONTS = List.of(
            "no silos",
            "no undermining",
            "not ignoring those needing support",
            "not dodging issues affecting patients",
            "not dismissing ideas",
            "no poor standards",
            "no bullying",
            "no rudeness",
            "no blind eye",
            "no blaming",
            "no over-promising");

    private static final List<String> MEANS = List.of(
            "do what you can",
            "answer on the spot",
            "follow through on promises",
            "ask the right questions to learn need and motive");

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private CardImport cardImport;

    @Inject
    private Distilling distilling;

    @Inject
    private BehaviourWriting behaviours;

    @Inject
    private Voting voting;

    @Inject
    private WorkshopClosing closing;

    @Inject
    private WorkshopExport export;

    @Test
    @DisplayName("AT-01: eleven things to do and eleven not to do come from a file, each on its own chart")
    void bothChartsComeFromAFile() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);

        int taken = fay.get(() -> cardImport.take(code, Table.key(), file()));
        assertThat(taken).isEqualTo(22);
        assertThat(table.boardOfFay(code).cards()).isEmpty();
        table.move(code, Stage.REVEAL);

        assertThat(texts(code, Chart.DO)).containsExactlyInAnyOrderElementsOf(DOS);
        assertThat(texts(code, Chart.DONT)).containsExactlyInAnyOrderElementsOf(DONTS);
        assertThatThrownBy(() -> fay.get(() -> cardImport.take(code, Table.key(), file())))
                .isInstanceOf(ChartClosed.class);
        assertThat(table.boardOfFay(code).cards()).hasSize(22);
    }

    @Test
    void aFileWithOneBadRowChangesNothing() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        byte[] bad = "kind,text\nDO,good\nMAYBE,bad\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> fay.get(() -> cardImport.take(code, Table.key(), bad)))
                .isInstanceOf(FileNotUsable.class);
        assertThat(table.boardOfFay(code).hidden()).containsEntry(Chart.DO, 0L);
    }

    @Test
    @DisplayName("AT-17: four statements are kept without their stem")
    void statementsAreKeptWithoutTheirStem() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        table.moveOnTo(code, Stage.MEANS);
        List<Seat> seats = table.seats(code, 4);
        for (int i = 0; i < 4; i++) {
            table.write(seats.get(i), Chart.MEANS, MEANS.get(i));
        }
        assertThat(table.boardOfFay(code).cards()).isEmpty();
        table.move(code, Stage.CLUSTER);
        assertThat(texts(code, Chart.MEANS)).containsExactlyInAnyOrderElementsOf(MEANS);
    }

    @Test
    @DisplayName("W-13: closing makes a draft that knows cards, theme and votes of every clause, and publishes nothing")
    void closingMakesADraftThatKnowsItsOrigin() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        fay.get(() -> cardImport.take(code, Table.key(), file()));
        List<Seat> seats = table.seats(code, 4);
        table.moveOnTo(code, Stage.CLUSTER);
        String kind = card(code, "be kind");
        String rude = card(code, "no rudeness");
        String theme = table.theme(seats.get(0), "Kindness", List.of(kind, rude));
        table.moveOnTo(code, Stage.VOTE);
        for (Seat seat : seats) {
            table.as(seat, () -> {
                voting.place(code, Table.key(), null, theme, 1);
                return null;
            });
        }
        table.moveOnTo(code, Stage.CLOSE);
        fay.does(() -> distilling.define(code, Table.key(), "Service means being kind. Always.", List.of(kind)));
        String principle = fay.get(() -> distilling.addPrinciple(code, Table.key(), "We are kind", theme));
        fay.does(() ->
                behaviours.add(code, Table.key(), principle, new BehaviourWording(Chart.DO, "Say hello first", kind)));
        fay.does(() -> behaviours.add(
                code, Table.key(), principle, new BehaviourWording(Chart.DONT, "Let anybody wait unseen", null)));
        String key = Table.key();

        String charter = fay.get(() -> closing.close(code, key));
        String again = fay.get(() -> closing.close(code, key));

        assertThat(again).isEqualTo(charter);
        WorkshopRecord record = fay.get(() -> export.export(code));
        assertThat(record.state()).isEqualTo(WorkshopState.CLOSED);
        assertThat(record.charter()).isEqualTo(charter);
        assertThat(record.cards()).hasSize(22).allMatch(one -> one.author() == null);
        assertThat(record.themes()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Kindness");
            assertThat(one.dots()).isEqualTo(4);
        });
        assertThat(record.moves()).hasSize(12).allMatch(move -> move.actor().equals("fay"));
        assertThat(record.principles().get(0).behaviours()).hasSize(2);
        assertThat(table.rows("select code from charter where code = ?", charter))
                .hasSize(1);
        assertThatThrownBy(() -> table.write(seats.get(0), Chart.DO, "Too late"))
                .isInstanceOf(NotRunning.class);
    }

    @Test
    @DisplayName("W-13: a principle that was left without behaviours, with a reason, is in the draft as it is")
    void aPrincipleLeftWithoutBehavioursIsHandedOver() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        table.moveOnTo(code, Stage.DRAFT_TEXT);
        fay.get(() -> distilling.addPrinciple(code, Table.key(), "Welcoming", null));
        table.moveOnTo(code, Stage.CLOSE);

        String charter = fay.get(() -> closing.close(code, Table.key()));

        assertThat(table.rows(
                        "select c.wording from charter_clause c join charter_version v on v.id = c.version_id where v.charter_code = ?",
                        charter))
                .singleElement()
                .hasToString("Welcoming");
    }

    private List<String> texts(String code, Chart chart) throws Exception {
        return table.boardOfFay(code).cards().stream()
                .filter(card -> card.chart() == chart)
                .map(CardView::text)
                .toList();
    }

    private String card(String code, String text) throws Exception {
        return table.boardOfFay(code).cards().stream()
                .filter(card -> card.text().equals(text))
                .map(CardView::id)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] file() {
        StringBuilder file = new StringBuilder("organisation,kind,text\r\n");
        DOS.forEach(text -> file.append("Trust,DO,\"").append(text).append("\"\r\n"));
        DONTS.forEach(text -> file.append("Trust,DONT,\"").append(text).append("\"\r\n"));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
