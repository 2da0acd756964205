package org.servicecharter.workshop.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.access.Newcomer;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.NotFacilitator;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardNews;
import org.servicecharter.workshop.board.BoardReading;
import org.servicecharter.workshop.board.Listener;
import org.servicecharter.workshop.card.FewWritersChoice;
import org.servicecharter.workshop.stage.StageMove;
import org.servicecharter.workshop.stage.StageMoving;

@ExtendWith(ArquillianExtension.class)
public class LeadingIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private Newcomer newcomer;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Leading leading;

    @Inject
    private StageMoving moving;

    @Inject
    private WorkshopQueries workshops;

    @Inject
    private BoardReading reading;

    @Inject
    private BoardNews news;

    @BeforeEach
    void fredWorksHere() throws Exception {
        if (organisation.person("fred").isEmpty()) {
            newcomer.employed("fred", Role.FACILITATOR);
        }
    }

    @Test
    void whoHelpsLeadsTheWorkshopAndDecidesNotWhoElseDoes() throws Exception {
        String code = table.open(Anonymity.NAMED);
        fay.does(() -> leading.invite(code, "fred"));

        fred.does(() -> moving.move(code, Table.key(), new StageMove(0, 1, null, FewWritersChoice.ASK)));

        assertThat(table.boardOfFay(code).stage().name()).isEqualTo(Stage.WELCOME);
        assertThat(fred.get(workshops::mine))
                .filteredOn(row -> row.code().equals(code))
                .singleElement()
                .satisfies(row -> assertThat(row.own()).isFalse());
        assertThat(fred.get(() -> leading.leaders(code)).helping())
                .extracting(person -> person.code())
                .containsExactly("fred");
        assertThatThrownBy(() -> fred.does(() -> leading.dismiss(code, "fay"))).isInstanceOf(NotFacilitator.class);
    }

    @Test
    void whoHelpsNoMoreLeadsNoMore() throws Exception {
        String code = table.open(Anonymity.NAMED);
        fay.does(() -> leading.invite(code, "fred"));
        fay.does(() -> leading.dismiss(code, "fred"));
        assertThatThrownBy(() -> fred.get(() -> workshops.get(code))).isInstanceOf(WorkshopNotFound.class);
    }

    @Test
    void whoHelpsNoMoreHearsNothingMore() throws Exception {
        String code = table.open(Anonymity.NAMED);
        fay.does(() -> leading.invite(code, "fred"));
        Listener freds = fred.get(() -> reading.listener(code));
        Listener fays = fay.get(() -> reading.listener(code));
        List<BoardEntry> told = new CopyOnWriteArrayList<>();
        Consumer<BoardEntry> ear = told::add;
        news.follow(ear);
        try {
            fay.does(() -> leading.dismiss(code, "fred"));
        } finally {
            news.leave(ear);
        }
        assertThat(told)
                .filteredOn(entry -> entry.kind() == BoardEventKind.REMOVED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.isLogged()).isFalse();
                    assertThat(freds.hears(entry.audience())).isTrue();
                    assertThat(fays.hears(entry.audience())).isFalse();
                });
    }

    @Test
    void whoHandsOverHelpsFromThenOn() throws Exception {
        String code = table.open(Anonymity.NAMED);
        fay.does(() -> leading.handOver(code, "fred"));

        assertThat(fred.get(() -> workshops.get(code)).own()).isTrue();
        assertThat(fay.get(() -> workshops.get(code)).own()).isFalse();
        assertThat(table.boardOfFay(code).facilitator()).isEqualTo("Name of fred");
        assertThatThrownBy(() -> fay.does(() -> leading.handOver(code, "fay"))).isInstanceOf(NotFacilitator.class);
    }

    @Test
    void onlyAFacilitatorWhoWorksHereIsAsked() throws Exception {
        String code = table.open(Anonymity.NAMED);
        newcomer.employed("led-emp");
        assertThatThrownBy(() -> fay.does(() -> leading.invite(code, "led-emp")))
                .isInstanceOf(CannotLead.class);
        assertThatThrownBy(() -> fay.does(() -> leading.handOver(code, "nobody")))
                .isInstanceOf(CannotLead.class);
        assertThat(fay.get(() -> leading.leaders(code)).helping()).isEmpty();
        assertThat(fay.get(() -> leading.leaders(code)).could())
                .extracting(person -> person.code())
                .contains("fred")
                .doesNotContain("led-emp");
    }
}
