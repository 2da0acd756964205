package org.servicecharter.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.plan.WorkshopKeeping;
import org.servicecharter.workshop.seat.Seat;

/** What a workshop came to, and who may read it. */
@ExtendWith(ArquillianExtension.class)
class ResultReadingIT {

    @Inject
    private Table table;

    @Inject
    private Closed closed;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private ResultQueries queries;

    @Inject
    private WorkshopExport export;

    @Inject
    private WorkshopKeeping keeping;

    @Test
    void everythingKnowsWhatItCameFromAndWhatItBecame() throws Exception {
        String code = closed.closed(Anonymity.ANONYMOUS).get(0).workshopCode();

        WorkshopResult result = fay.get(() -> queries.result(code));

        assertThat(result.participants()).isEqualTo(4);
        ResultCards cards = new ResultCards(result);
        assertThat(cards.on(Chart.DO)).hasSize(4);
        assertThat(result.loose()).hasSize(4);
        assertThat(became(result, "Listen 0"))
                .extracting(Became::part)
                .containsExactly(Became.Part.DEFINITION, Became.Part.PRINCIPLE, Became.Part.BEHAVIOUR);
        assertThat(became(result, "Listen 1")).extracting(Became::text).containsExactly("We listen");
        assertThat(became(result, "Shout 0")).isEmpty();
        assertThat(result.theme(result.principles().get(0).theme()).get(0).cards())
                .extracting(one -> one.card().text())
                .containsExactlyInAnyOrder("Listen 0", "Listen 1");
        assertThat(cards.that(result.principles().get(0).behaviours().get(0).card()))
                .extracting(one -> one.card().text())
                .containsExactly("Listen 0");
        assertThat(fay.get(() -> export.export(code)).became()).hasSize(2);
    }

    @Test
    void themesWithAsManyDotsShareTheirPlace() throws Exception {
        String code = closed.closed(Anonymity.ANONYMOUS).get(0).workshopCode();

        List<ResultTheme> themes = fay.get(() -> queries.result(code)).themes();

        assertThat(themes).extracting(ResultTheme::place).containsExactly(1, 1, null);
        assertThat(themes).extracting(ResultTheme::tied).containsExactly(true, true, false);
        assertThat(themes.get(2).theme().name()).isEqualTo("Quiet");
    }

    @Test
    void aSeatReadsTheResultOnceItIsClosedAndAtItsOwnBoardOnly() throws Exception {
        List<Seat> seats = closed.upToClosing(Anonymity.NAMED);
        String code = seats.get(0).workshopCode();
        Seat elsewhere = table.seats(table.open(Anonymity.NAMED), 1).get(0);
        assertThat(fay.get(() -> queries.result(code)).cards()).hasSize(8);
        assertThatThrownBy(() -> table.as(seats.get(0), () -> queries.result(code)))
                .isInstanceOf(WorkshopNotFound.class);

        closed.close(code);

        assertThat(new ResultCards(table.as(seats.get(0), () -> queries.result(code))).on(Chart.DONT))
                .extracting(one -> one.card().author())
                .containsExactlyInAnyOrder("Person 1", "Person 2", "Person 3", "Person 4");
        assertThatThrownBy(() -> table.as(elsewhere, () -> queries.result(code)))
                .isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> fred.get(() -> queries.result(code))).isInstanceOf(WorkshopNotFound.class);
    }

    @Test
    @DisplayName("a link opens the result of one closed workshop, until there is a newer one")
    void aLinkOpensTheResultUntilThereIsANewerOne() throws Exception {
        String code = closed.closed(Anonymity.ANONYMOUS).get(0).workshopCode();
        String other = closed.closed(Anonymity.ANONYMOUS).get(0).workshopCode();
        assertThatThrownBy(() -> queries.byLink(code, "anything")).isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> fred.get(() -> queries.newLink(code))).isInstanceOf(WorkshopNotFound.class);

        String first = fay.get(() -> queries.newLink(code));
        assertThat(queries.byLink(code, first).cards()).hasSize(8);
        assertThatThrownBy(() -> queries.byLink(other, first)).isInstanceOf(WorkshopNotFound.class);
        String second = fay.get(() -> queries.newLink(code));

        assertThatThrownBy(() -> queries.byLink(code, first)).isInstanceOf(WorkshopNotFound.class);
        assertThat(queries.byLink(code, second).cards()).hasSize(8);
        assertThat(table.rows("select secret_hash from result_link where workshop_code = ?", code))
                .isNotEmpty()
                .noneMatch(stored -> stored.equals(second));
    }

    @Test
    void beforeTheEndThereIsNoLink() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        assertThatThrownBy(() -> fay.get(() -> queries.newLink(code))).isInstanceOf(WorkshopNotFound.class);
    }

    @Test
    void whatIsPutAwayCanStillBeRead() throws Exception {
        List<Seat> seats = closed.closed(Anonymity.ANONYMOUS);
        String code = seats.get(0).workshopCode();

        fay.does(() -> keeping.archive(code));

        assertThat(fay.get(() -> queries.result(code)).state()).isEqualTo(WorkshopState.ARCHIVED);
        assertThat(table.as(seats.get(0), () -> queries.result(code)).cards()).hasSize(8);
        assertThat(table.boardOfFay(code).cards()).hasSize(8);
    }

    private static List<Became> became(WorkshopResult result, String text) {
        return result.cards().stream()
                .filter(one -> one.card().text().equals(text))
                .findFirst()
                .orElseThrow()
                .became();
    }
}
