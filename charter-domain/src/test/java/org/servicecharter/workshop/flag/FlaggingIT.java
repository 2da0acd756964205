package org.servicecharter.workshop.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.as.Fred;
import org.servicecharter.charter.consultation.CommentView;
import org.servicecharter.charter.consultation.Concern;
import org.servicecharter.charter.consultation.ConsultationQueries;
import org.servicecharter.charter.consultation.Outcome;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.ReasonNeeded;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.TextNotUsable;
import org.servicecharter.workshop.WorkshopNotFound;
import org.servicecharter.workshop.card.FewWritersChoice;
import org.servicecharter.workshop.distil.BehaviourWording;
import org.servicecharter.workshop.distil.BehaviourWriting;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.distil.PrincipleView;
import org.servicecharter.workshop.result.WorkshopClosing;
import org.servicecharter.workshop.result.WorkshopExport;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.stage.StageMove;
import org.servicecharter.workshop.stage.StageMoving;

/** The reality check: doubts raised by anyone at the table, and what becomes of each. */
@ExtendWith(ArquillianExtension.class)
class FlaggingIT {

    private static final Doubt DEFINITION = new Doubt(FlaggedPart.DEFINITION, null, FlagKind.NOT_MEASURABLE, null);

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Fred fred;

    @Inject
    private Distilling distilling;

    @Inject
    private Flagging flagging;

    @Inject
    private StageMoving moving;

    @Inject
    private WorkshopExport export;

    @Inject
    private BehaviourWriting behaviours;

    @Inject
    private WorkshopClosing closing;

    @Inject
    private ConsultationQueries said;

    @Test
    void anyoneFlagsAndTheSameDoubtIsCountedOnce() throws Exception {
        String code = checking();
        List<Seat> seats = table.seats(code, 3);
        String principle = table.boardOfFay(code).principles().get(0).id();
        Doubt noted = new Doubt(FlaggedPart.PRINCIPLE, principle, FlagKind.NO_OWNER, "Who answers at night?");

        String first = raise(seats.get(0), DEFINITION);
        String again = raise(seats.get(1), DEFINITION);
        String other = raise(seats.get(2), noted);
        fay.get(() -> flagging.raise(code, Table.key(), noted));

        assertThat(again).isEqualTo(first);
        assertThat(table.board(seats.get(0)).flags())
                .hasSize(3)
                .startsWith(
                        new FlagView(first, FlaggedPart.DEFINITION, null, FlagKind.NOT_MEASURABLE, null, 2, null),
                        new FlagView(
                                other,
                                FlaggedPart.PRINCIPLE,
                                principle,
                                FlagKind.NO_OWNER,
                                "Who answers at night?",
                                1,
                                null));
        assertThat(fay.get(() -> export.export(code)).flags())
                .isEqualTo(table.boardOfFay(code).flags());
        assertThat(table.rows("select * from red_flag where id = ?", other).toString())
                .doesNotContain(seats.get(2).participantId());
    }

    @Test
    @DisplayName("Every flag is accepted, fixed or parked before the check is left, or a reason is given")
    void everyFlagIsDecidedBeforeTheCheckIsLeft() throws Exception {
        String code = checking();
        Seat ann = table.seats(code, 1).get(0);
        String flag = raise(ann, DEFINITION);
        int place = table.boardOfFay(code).stage().number();
        StageMove on = new StageMove(place, place + 1, null, FewWritersChoice.ASK);

        assertThatThrownBy(() -> fay.does(() -> moving.move(code, Table.key(), on)))
                .isInstanceOfSatisfying(ReasonNeeded.class, refused -> assertThat(refused.key())
                        .isEqualTo("workshop.reasonNeeded.flags"));
        fay.does(() -> flagging.decide(code, Table.key(), flag, FlagDecision.PARKED));
        assertThat(table.board(ann).flags()).extracting(FlagView::decision).containsExactly(FlagDecision.PARKED);
        fay.does(() -> moving.move(code, Table.key(), on));

        assertThat(table.boardOfFay(code).stage().name()).isEqualTo(Stage.CLOSE);
        assertThatThrownBy(() -> raise(ann, DEFINITION)).isInstanceOf(FlagsClosed.class);
        assertThatThrownBy(() -> fay.does(() -> flagging.decide(code, Table.key(), flag, null)))
                .isInstanceOf(FlagsClosed.class);
    }

    @Test
    void aFlagIsOverWithItsClauseOrWhenItIsTakenAway() throws Exception {
        String code = checking();
        Seat ann = table.seats(code, 1).get(0);
        String principle = table.boardOfFay(code).principles().get(0).id();
        Doubt doubt = new Doubt(FlaggedPart.PRINCIPLE, principle, FlagKind.CANNOT_PROMISE, null);
        raise(ann, doubt);
        String second = raise(ann, DEFINITION);

        fay.does(() -> distilling.removePrinciple(code, Table.key(), principle));
        assertThat(table.board(ann).flags()).extracting(FlagView::id).containsExactly(second);
        assertThatThrownBy(() -> raise(ann, doubt)).isInstanceOf(ClauseGone.class);

        fay.does(() -> flagging.remove(code, Table.key(), second));
        assertThat(table.board(ann).flags()).isEmpty();
        assertThatThrownBy(() -> fay.does(() -> flagging.remove(code, Table.key(), second)))
                .isInstanceOf(FlagNotFound.class);
    }

    @Test
    void whatWasTakenAwayComesBackAsItWas() throws Exception {
        String code = checking();
        Seat ann = table.seats(code, 1).get(0);
        String principle = table.boardOfFay(code).principles().get(0).id();
        fay.get(() -> behaviours.add(
                code, Table.key(), principle, new BehaviourWording(Chart.DO, "We answer at once.", null)));
        fay.get(() -> distilling.addPrinciple(code, Table.key(), "We tell the truth", null));
        String flag = raise(ann, new Doubt(FlaggedPart.PRINCIPLE, principle, FlagKind.NO_OWNER, "At night?"));
        fay.does(() -> flagging.decide(code, Table.key(), flag, FlagDecision.PARKED));
        List<PrincipleView> principles = table.board(ann).principles();
        List<FlagView> flags = table.board(ann).flags();

        fay.does(() -> flagging.remove(code, Table.key(), flag));
        fay.does(() -> flagging.putBack(code, Table.key(), flag));
        assertThat(table.board(ann).flags()).isEqualTo(flags);
        assertThatThrownBy(() -> fay.does(() -> flagging.putBack(code, Table.key(), flag)))
                .isInstanceOf(FlagNotFound.class);

        fay.does(() -> distilling.removePrinciple(code, Table.key(), principle));
        assertThat(table.board(ann).principles())
                .extracting(PrincipleView::name)
                .containsExactly("We tell the truth");
        assertThat(table.board(ann).flags()).isEmpty();
        fay.does(() -> distilling.putPrincipleBack(code, Table.key(), principle));
        assertThat(table.board(ann).principles()).isEqualTo(principles);
        assertThat(table.board(ann).flags()).isEqualTo(flags);
        assertThat(table.log(code).get(table.log(code).size() - 1).content()).contains("We answer at once.");
    }

    @Test
    void whatCannotBeTakenChangesNothing() throws Exception {
        String code = checking();
        Seat ann = table.seats(code, 1).get(0);
        String flag = raise(ann, DEFINITION);
        String elsewhere = checking();
        Doubt endless = new Doubt(FlaggedPart.DEFINITION, null, FlagKind.NO_OWNER, "x".repeat(301));

        assertThatThrownBy(() -> raise(ann, endless)).isInstanceOf(TextNotUsable.class);
        assertThatThrownBy(() -> raise(ann, new Doubt(FlaggedPart.DEFINITION, null, null, null)))
                .isInstanceOf(DoubtNotUsable.class);
        assertThatThrownBy(() -> table.as(ann, () -> flagging.raise(elsewhere, Table.key(), DEFINITION)))
                .isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> fay.does(() -> flagging.decide(elsewhere, Table.key(), flag, FlagDecision.FIXED)))
                .isInstanceOf(FlagNotFound.class);
        assertThatThrownBy(() -> fred.does(() -> flagging.decide(code, Table.key(), flag, FlagDecision.FIXED)))
                .isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> table.as(ann, () -> {
                    flagging.decide(code, Table.key(), flag, FlagDecision.FIXED);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThat(table.board(ann).flags())
                .containsExactly(
                        new FlagView(flag, FlaggedPart.DEFINITION, null, FlagKind.NOT_MEASURABLE, null, 1, null));
    }

    private String raise(Seat seat, Doubt doubt) throws Exception {
        return table.as(seat, () -> flagging.raise(seat.workshopCode(), Table.key(), doubt));
    }

    /** One in its reality check, with a definition and a principle. */
    @Test
    @DisplayName("What was doubted goes along to the draft: parked it waits for an answer there, accepted it has one")
    void whatWasDoubtedIsACommentOnTheDraft() throws Exception {
        String code = checking();
        Seat ann = table.seats(code, 1).get(0);
        String principle = table.boardOfFay(code).principles().get(0).id();
        fay.get(() -> behaviours.add(
                code, Table.key(), principle, new BehaviourWording(Chart.DO, "We answer at once.", null)));
        String behaviour =
                table.boardOfFay(code).principles().get(0).behaviours().get(0).id();
        String parked = raise(ann, new Doubt(FlaggedPart.BEHAVIOUR, behaviour, FlagKind.CANNOT_PROMISE, "At night?"));
        fay.does(() -> flagging.decide(code, Table.key(), parked, FlagDecision.PARKED));
        String accepted = raise(ann, DEFINITION);
        fay.does(() -> flagging.decide(code, Table.key(), accepted, FlagDecision.ACCEPTED));
        table.moveOnTo(code, Stage.CLOSE);

        String charter = fay.get(() -> closing.close(code, Table.key()));

        assertThat(fay.get(() -> said.discussion(charter)).topics().stream()
                        .flatMap(topic -> topic.comments().stream()))
                .extracting(CommentView::seen, CommentView::concern, CommentView::words, CommentView::outcome)
                .containsExactly(
                        tuple("We help.", Concern.NOT_MEASURABLE, null, Outcome.KEPT),
                        tuple("We answer at once.", Concern.CANNOT_PROMISE, "At night?", null));
    }

    private String checking() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        table.moveOnTo(code, Stage.DRAFT_TEXT);
        fay.does(() -> distilling.define(code, Table.key(), "We help.", List.of()));
        fay.get(() -> distilling.addPrinciple(code, Table.key(), "We answer", null));
        table.moveOnTo(code, Stage.REALITY_CHECK);
        return code;
    }
}
