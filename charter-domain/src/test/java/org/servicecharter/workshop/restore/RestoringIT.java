package org.servicecharter.workshop.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.NotRunning;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.VotingTable;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.poll.PollQuestion;
import org.servicecharter.workshop.result.WorkshopClosing;
import org.servicecharter.workshop.result.WorkshopExport;
import org.servicecharter.workshop.result.WorkshopRecord;
import org.servicecharter.workshop.seat.ParticipantNotFound;
import org.servicecharter.workshop.seat.Present;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.seat.Seating;
import org.servicecharter.workshop.snapshot.BoardSnapshot;
import org.servicecharter.workshop.snapshot.OwnTheme;
import org.servicecharter.workshop.snapshot.PlanStep;
import org.servicecharter.workshop.stage.StageMoving;
import org.servicecharter.workshop.vote.Voting;

/** Whose the workshop is that comes in from a file, in which state, and what is refused. */
@ExtendWith(ArquillianExtension.class)
class RestoringIT {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private Ella ella;

    @Inject
    private WorkshopRestoring restoring;

    @Inject
    private WorkshopExport export;

    @Inject
    private WorkshopPlanning planning;

    @Inject
    private WorkshopClosing closing;

    @Inject
    private StageMoving moving;

    @Inject
    private Voting voting;

    @Inject
    private Seating seating;

    @Test
    void whoBringsItInLeadsItAlone() throws Exception {
        String code = fred.get(() -> restoring.restore(SavedWorkshop.file())).code();

        assertThat(fred.get(() -> export.export(code)).facilitator()).isEqualTo("fred");
        assertThatThrownBy(() -> fay.get(() -> export.export(code))).isInstanceOf(WorkshopNotFound.class);
    }

    @Test
    void onlyAFacilitatorMay() {
        assertThatThrownBy(() -> ella.get(() -> restoring.preview(SavedWorkshop.file())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> ella.get(() -> restoring.restore(SavedWorkshop.file())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void lookingChangesNothingAndNothingOfARefusedFileComesIn() throws Exception {
        Object before = workshops();

        fay.get(() -> restoring.preview(SavedWorkshop.file()));
        byte[] bad = SavedWorkshop.with("/flags/0/clause", "\"p9\"");
        assertThatThrownBy(() -> fay.get(() -> restoring.preview(bad))).isInstanceOf(RecordNotUsable.class);
        assertThatThrownBy(() -> fay.get(() -> restoring.restore(bad)))
                .isInstanceOfSatisfying(RecordNotUsable.class, refused -> assertThat(refused.arguments())
                        .startsWith("flags 1, clause"));

        assertThat(workshops()).isEqualTo(before);
    }

    @Test
    @DisplayName("W-05: nobody can sit on a seat from a file, and an anonymous file that names an author is refused")
    void seatsComeInWithoutTheirPeople() throws Exception {
        String code = fay.get(() -> restoring.restore(SavedWorkshop.file())).code();

        assertThat(table.boardOfFay(code).present()).isEqualTo(new Present(0, 0, 0, List.of()));
        assertThat(fay.get(() -> seating.participants(code))).isEmpty();
        assertThat(table.rows("select name from participant where workshop_code = ? and name is not null", code))
                .asString()
                .isEqualTo("[Ann]");
        List<?> ann = table.rows("select id from participant where workshop_code = ?", code);
        assertThatThrownBy(() -> fay.does(() -> seating.readmit(code, Table.key(), String.valueOf(ann.get(0)))))
                .isInstanceOf(ParticipantNotFound.class);
        assertThatThrownBy(() -> fay.get(() -> restoring.restore(SavedWorkshop.with("/anonymity", "\"ANONYMOUS\""))))
                .isInstanceOfSatisfying(RecordNotUsable.class, refused -> assertThat(refused.key())
                        .isEqualTo("workshop.recordNotUsable.author"));
    }

    @Test
    void moreAuthorsThanSeatsAreNamedAndNotCounted() throws Exception {
        String code = fay.get(() -> restoring.restore(SavedWorkshop.with("/participants", "0")))
                .code();

        WorkshopRecord record = fay.get(() -> export.export(code));
        assertThat(record.participants()).isZero();
        assertThat(record.cards().get(0).author()).isEqualTo("Ann");
    }

    @Test
    void movesAreHistoryWithoutTheCodesOfPeople() throws Exception {
        String code = fay.get(() -> restoring.restore(SavedWorkshop.file())).code();

        assertThat(fay.get(() -> export.export(code)).moves())
                .extracting(WorkshopRecord.Move::actor)
                .containsExactly("elsewhere", "by-date");
    }

    @Test
    void aPausedOneGoesOnTakesNewPeopleAndBecomesADraftThatKnowsItsCards() throws Exception {
        String code = fay.get(() -> restoring.restore(SavedWorkshop.file())).code();
        Seat seat = table.seats(code, 1).get(0);
        assertThat(table.board(seat).state()).isEqualTo(WorkshopState.PAUSED);
        assertThatThrownBy(() -> fay.get(() -> closing.close(code, Table.key())))
                .isInstanceOf(NotRunning.class);

        fay.does(() -> moving.resume(code, Table.key()));
        BoardSnapshot board = table.board(seat);
        assertThat(board.stage().name()).isEqualTo(Stage.CLOSE);
        assertThat(board.cards()).hasSize(2);
        assertThat(table.log(code)).isNotEmpty().allMatch(entry -> entry.number() <= board.last());
        String charter = fay.get(() -> closing.close(code, Table.key()));

        assertThat(fay.get(() -> export.export(code)).charter()).isEqualTo(charter);
        assertThat(table.rows("select code from charter where code = ?", charter))
                .hasSize(1);
    }

    /** A screen that waits for the events in between would wait for ever. */
    @Test
    void eventsFollowTheLastOneOfTheLog() throws Exception {
        String code = fay.get(() -> restoring.restore(SavedWorkshop.file())).code();
        assertThat(table.log(code)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(BoardEventKind.STAGE);
            assertThat(entry.number()).isEqualTo(table.boardOfFay(code).last());
        });
    }

    @Test
    @DisplayName("one that was saved in its vote opens it again, without dots, and counts it")
    void aVoteThatWasOpenBeginsAgain() throws Exception {
        VotingTable saved = VotingTable.with(table, 2, 2, null);
        table.does(
                saved.seats().get(0),
                () -> voting.place(
                        saved.code(), Table.key(), null, saved.themes().get(0), 2));
        byte[] file = RoundTripIT.file(fay.get(() -> export.export(saved.code())));
        String code = fay.get(() -> restoring.restore(file)).code();
        fay.does(() -> moving.resume(code, Table.key()));
        Seat seat = table.seats(code, 1).get(0);
        BoardSnapshot board = table.board(seat);
        assertThat(board.vote().open()).isTrue();
        assertThat(board.me().dotsLeft()).isEqualTo(2);

        table.does(
                seat,
                () -> voting.place(
                        code, Table.key(), null, board.themes().get(1).id(), 1));
        table.move(code, Stage.DRAFT_TEXT);
        assertThat(table.board(seat).themes()).extracting(OwnTheme::dots).containsExactly(0, 1);
    }

    @Test
    @DisplayName("one that was saved in its last step asks its question, unless it was counted")
    void theLastStepAsksItsQuestionAgain() throws Exception {
        String open = fay.get(() -> restoring.restore(SavedWorkshop.with("/polls", "[]")))
                .code();
        String counted = fay.get(() -> restoring.restore(SavedWorkshop.file())).code();

        assertThat(table.boardOfFay(open).polls())
                .singleElement()
                .satisfies(poll -> assertThat(poll.question()).isEqualTo(PollQuestion.CONFIDENCE))
                .satisfies(poll -> assertThat(poll.counted()).isFalse());
        assertThat(table.boardOfFay(counted).polls()).singleElement().satisfies(poll -> assertThat(poll.counted())
                .isTrue());
    }

    @Test
    void oneThatBeganBeforeItsDateComesInWithoutTheDatesBefore() throws Exception {
        byte[] file = SavedWorkshop.with("/startsAt", "\"2026-02-01T09:00:00Z\"");
        assertThat(fay.get(() -> restoring.preview(file)).title()).isNotBlank();

        String code = fay.get(() -> restoring.restore(file)).code();

        assertThat(fay.get(() -> export.export(code)).plan())
                .extracting(PlanStep::opensAt)
                .containsOnlyNulls();
    }

    @Test
    void whatHadNotBegunIsPlannedAndMissedDatesAreLeftOut() throws Exception {
        String lobby = table.open(Anonymity.NAMED);
        byte[] open = RoundTripIT.file(fay.get(() -> export.export(lobby)));
        assertThat(fay.get(() -> restoring.restore(open)).state()).isEqualTo(WorkshopState.DRAFT);

        String called = table.open(Anonymity.NAMED);
        fay.does(() -> planning.cancel(called));
        byte[] off = RoundTripIT.file(fay.get(() -> export.export(called)));
        assertThat(fay.get(() -> restoring.restore(off)).state()).isEqualTo(WorkshopState.CANCELLED);

        String early = fay.get(() -> restoring.restore(SavedWorkshop.with("/step", "1")))
                .code();
        String late = fay.get(() -> restoring.restore(SavedWorkshop.file())).code();
        assertThat(fay.get(() -> export.export(early)).plan())
                .extracting(PlanStep::opensAt)
                .containsOnlyNulls();
        assertThat(fay.get(() -> export.export(late)).plan().get(1).opensAt()).isNotNull();
    }

    private Object workshops() {
        return table.rows("select count(*) from workshop").get(0);
    }
}
