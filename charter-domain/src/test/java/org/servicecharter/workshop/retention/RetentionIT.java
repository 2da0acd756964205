package org.servicecharter.workshop.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Fay;
import org.servicecharter.as.MovedClock;
import org.servicecharter.organisation.KeepingNotUsable;
import org.servicecharter.organisation.Organisation;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.OrganisationSettings;
import org.servicecharter.organisation.Organisations;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.flag.Doubt;
import org.servicecharter.workshop.flag.FlagKind;
import org.servicecharter.workshop.flag.FlaggedPart;
import org.servicecharter.workshop.flag.Flagging;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.result.Closed;
import org.servicecharter.workshop.result.ResultQueries;
import org.servicecharter.workshop.result.WorkshopExport;
import org.servicecharter.workshop.result.WorkshopResult;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.stage.StageMoving;

/** Cards go when the organisation's time for them is over, and nothing else does. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final Duration SEVEN_MONTHS = Duration.ofDays(7 * 31);

    @Inject
    private Table table;

    @Inject
    private Closed closed;

    @Inject
    private Adam adam;

    @Inject
    private Fay fay;

    @Inject
    private MovedClock clock;

    @Inject
    private CardRemoval removal;

    @Inject
    private OrganisationSettings settings;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Organisations organisations;

    @Inject
    private WorkshopPlanning planning;

    @Inject
    private Distilling distilling;

    @Inject
    private Flagging flagging;

    @Inject
    private StageMoving moving;

    @Inject
    private ResultQueries queries;

    @Inject
    private WorkshopExport export;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @BeforeEach
    void anOrganisation() throws Exception {
        if (organisation.organisation().isEmpty()) {
            transaction.begin();
            organisations.add(new Organisation("Library", false));
            transaction.commit();
        }
        keep(6);
    }

    @AfterEach
    void forGoodAgain() throws Exception {
        keep(null);
    }

    @Test
    @DisplayName("W-12: after its time no table holds a card's words or a name; themes, dots and words stay")
    void whatPeopleWroteGoesAndWhatCameOfItStays() throws Exception {
        List<Seat> seats = closed.closed(Anonymity.NAMED);
        String code = seats.get(0).workshopCode();
        WorkshopResult before = fay.get(() -> queries.result(code));
        assertThat(rows(code)).contains("Shout 3", "Person 1");

        clock.later(SEVEN_MONTHS, () -> removal.remove(code));

        assertThat(rows(code)).doesNotContain("Shout", "Listen 1", "Person 1");
        WorkshopResult after = fay.get(() -> queries.result(code));
        assertThat(after.cards()).isEmpty();
        assertThat(after.cardsGone()).isTrue();
        assertThat(after.participants()).isEqualTo(before.participants());
        assertThat(after.themes())
                .extracting(one -> one.theme())
                .isEqualTo(before.themes().stream().map(one -> one.theme()).toList());
        assertThat(after.definition().text()).isEqualTo("Service means listening.");
        assertThat(after.principles().get(0).behaviours()).hasSize(1);
        assertThat(fay.get(() -> export.export(code)).cardsRemovedAt()).isNotNull();
        assertThat(table.boardOfFay(code).cards()).isEmpty();
        assertThat(table.rows(
                                "select l.sources from charter_clause l join charter_version v on v.id = l.version_id"
                                        + " join charter c on c.code = v.charter_code where c.workshop_code = ?",
                                code)
                        .toString())
                .contains("Listen 0");
    }

    @Test
    void beforeItsTimeNothingGoes() throws Exception {
        String code = closed.closed(Anonymity.ANONYMOUS).get(0).workshopCode();

        clock.later(Duration.ofDays(150), () -> removal.remove(code));

        WorkshopResult result = fay.get(() -> queries.result(code));
        assertThat(result.cards()).isNotEmpty();
        assertThat(result.cardsUntil()).isAfter(result.closedAt().plus(Duration.ofDays(180)));
    }

    @Test
    @DisplayName("W-12: a workshop that somebody began and nobody ended is ended, and its cards and names go")
    void whatWasLeftWithoutAnEndLosesItsCardsToo() throws Exception {
        String code = table.writing(Anonymity.NAMED);
        table.write(table.seats(code, 1).get(0), Chart.DO, "Shown to everybody");
        table.move(code, Stage.REVEAL);
        table.write(table.seats(code, 1).get(0), Chart.DO, "Late and hidden");

        clock.later(SEVEN_MONTHS, () -> removal.remove(code));

        assertThat(rows(code)).doesNotContain("Shown to everybody", "Late and hidden", "Person 1");
        WorkshopResult result = fay.get(() -> queries.result(code));
        assertThat(result.state()).isEqualTo(WorkshopState.CLOSED);
        assertThat(result.cardsGone()).isTrue();
    }

    @Test
    @DisplayName("W-12: notes of flags are words that people wrote, too; that there was a doubt stays")
    void notesOfFlagsGo() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        table.moveOnTo(code, Stage.DRAFT_TEXT);
        fay.does(() -> distilling.define(code, Table.key(), "We help.", List.of()));
        table.moveOnTo(code, Stage.REALITY_CHECK);
        Doubt doubt = new Doubt(FlaggedPart.DEFINITION, null, FlagKind.NO_OWNER, "Ask Paul at night");
        fay.get(() -> flagging.raise(code, Table.key(), doubt));
        fay.does(() -> moving.end(code, Table.key()));

        clock.later(SEVEN_MONTHS, () -> removal.remove(code));

        assertThat(rows(code)).contains("NO_OWNER").doesNotContain("Paul");
    }

    @Test
    void aWorkshopThatIsStillUsedKeepsItsCardsHoweverOldItIs() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat seat = table.seats(code, 1).get(0);

        clock.later(SEVEN_MONTHS, () -> {
            table.write(seat, Chart.DO, "Listen to the end");
            assertThat(removal.due()).doesNotContain(code);
            removal.remove(code);
        });

        assertThat(rows(code)).contains("Listen to the end");
    }

    @Test
    void aLobbyThatWasLeftIsCalledOffAndAPlanIsNot() throws Exception {
        String lobby = table.open(Anonymity.NAMED);
        table.seats(lobby, 1);
        String plan = fay.get(table::planned);

        clock.later(SEVEN_MONTHS, () -> {
            assertThat(removal.due()).contains(lobby).doesNotContain(plan);
            removal.remove(lobby);
        });

        assertThat(rows(lobby)).doesNotContain("Person 1");
        assertThat(fay.get(() -> export.export(lobby)).state()).isEqualTo(WorkshopState.CANCELLED);
    }

    @Test
    void aWorkshopThatWasCalledOffLosesItsCardsToo() throws Exception {
        String code = table.open(Anonymity.ANONYMOUS);
        fay.does(() -> planning.cancel(code));

        clock.later(SEVEN_MONTHS, () -> assertThat(removal.due()).contains(code));
    }

    @Test
    void whereCardsAreKeptForGoodNothingIsEverDue() throws Exception {
        String code = closed.closed(Anonymity.ANONYMOUS).get(0).workshopCode();
        keep(null);

        clock.later(SEVEN_MONTHS.multipliedBy(10), () -> {
            assertThat(removal.due()).isEmpty();
            removal.remove(code);
        });

        WorkshopResult result = fay.get(() -> queries.result(code));
        assertThat(result.cards()).isNotEmpty();
        assertThat(result.cardsUntil()).isNull();
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> keep(0)).isInstanceOf(KeepingNotUsable.class);
        assertThatThrownBy(() -> keep(121)).isInstanceOf(KeepingNotUsable.class);
        assertThat(organisation.organisation().orElseThrow().keepCardsMonths()).isEqualTo(6);
    }

    private void keep(Integer months) throws Exception {
        long seen = organisation.organisation().orElseThrow().revision();
        adam.does(() -> settings.change("Library", "en", "UTC", months, seen));
    }

    /** Every row that any table of this workshop holds. */
    private String rows(String code) {
        return table
                .rows("select distinct lower(table_name) from information_schema.columns"
                        + " where lower(column_name) = 'workshop_code'")
                .stream()
                .flatMap(name -> table.rows("select * from " + name + " where workshop_code = ?", code).stream())
                .flatMap(row -> row instanceof Object[] columns ? Stream.of(columns) : Stream.of(row))
                .map(String::valueOf)
                .reduce("", (all, one) -> all + "\n" + one);
    }
}
