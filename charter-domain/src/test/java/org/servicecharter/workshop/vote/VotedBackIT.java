package org.servicecharter.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.PlanNotUsable;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.PlannedStage;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.VotingTable;
import org.servicecharter.workshop.card.FewWritersChoice;
import org.servicecharter.workshop.distil.Distilling;
import org.servicecharter.workshop.result.WorkshopClosing;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.OwnTheme;
import org.servicecharter.workshop.stage.StageMove;
import org.servicecharter.workshop.stage.StageMoving;
import org.servicecharter.workshop.theme.Grouping;

/** Going back deletes nothing: a vote that was left goes on with its dots. */
@ExtendWith(ArquillianExtension.class)
class VotedBackIT {

    /** Of the vote. */
    private static final int PLACE = Stage.VOTE.ordinal() + 1;

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Voting voting;

    @Inject
    private Grouping grouping;

    @Inject
    private StageMoving moving;

    @Inject
    private Distilling distilling;

    @Inject
    private WorkshopClosing closing;

    @Test
    @DisplayName("W-03: back at a vote that was counted its dots lie where they lay, hidden until it is counted anew")
    void aCountedVoteGoesOn() throws Exception {
        VotingTable vote = VotingTable.with(table, 3, 2, 2);
        Seat ann = vote.seats().get(0);
        Seat ben = vote.seats().get(1);
        place(ann, vote.themes().get(0), 2);
        place(ben, vote.themes().get(0), 1);
        table.move(vote.code(), Stage.DRAFT_TEXT);
        table.move(vote.code(), Stage.VOTE);

        assertThat(table.board(ann).themes()).extracting(OwnTheme::dots).containsOnlyNulls();
        assertThat(table.board(ann).themes()).extracting(OwnTheme::mine).containsExactly(2, 0, 0);
        assertThat(table.board(ben).themes()).extracting(OwnTheme::mine).containsExactly(1, 0, 0);
        assertThat(table.board(ann).me().dotsLeft()).isZero();
        assertThatThrownBy(() -> place(ann, vote.themes().get(2), 1)).isInstanceOf(BudgetExceeded.class);
        place(ann, vote.themes().get(0), 1);
        place(ann, vote.themes().get(2), 1);
        table.move(vote.code(), Stage.DRAFT_TEXT);

        assertThat(table.board(ann).themes()).extracting(OwnTheme::dots).containsExactly(2, 0, 1);
    }

    @Test
    void screensAreToldThatItGoesOn() throws Exception {
        VotingTable vote = VotingTable.with(table, 3);
        assertThat(lastStage(vote.code())).contains("\"again\":false");
        table.move(vote.code(), Stage.DRAFT_TEXT);
        table.move(vote.code(), Stage.VOTE);
        assertThat(lastStage(vote.code())).contains("\"again\":true");
    }

    @Test
    @DisplayName("W-03: left backward a vote is not counted, and its dots are there when it opens again")
    void anOpenVoteGoesOn() throws Exception {
        VotingTable vote = VotingTable.with(table, 3);
        Seat ann = vote.seats().get(0);
        place(ann, vote.themes().get(0), 1);
        table.move(vote.code(), Stage.NAME_THEMES);

        assertThat(table.board(ann).themes()).extracting(OwnTheme::dots).containsOnlyNulls();
        assertThat(table.board(ann).themes()).extracting(OwnTheme::mine).containsOnly(0);
        assertThat(table.log(vote.code())).noneMatch(entry -> entry.kind() == BoardEventKind.VOTES);
        table.move(vote.code(), Stage.VOTE);

        assertThat(table.board(ann).themes()).extracting(OwnTheme::mine).containsExactly(1, 0, 0);
    }

    @Test
    void dotsOnAThemeThatIsGoneAreFreeAgain() throws Exception {
        VotingTable vote = VotingTable.with(table, 3, 2, 2);
        Seat ann = vote.seats().get(0);
        place(ann, vote.themes().get(0), 1);
        place(ann, vote.themes().get(1), 1);
        table.move(vote.code(), Stage.NAME_THEMES);
        table.does(
                ann,
                () -> grouping.remove(vote.code(), Table.key(), vote.themes().get(0)));
        table.move(vote.code(), Stage.VOTE);

        assertThat(table.board(ann).themes()).extracting(OwnTheme::mine).containsExactly(1, 0);
        assertThat(table.board(ann).me().dotsLeft()).isEqualTo(1);
    }

    @Test
    void onOtherTermsAsManyDotsStayAsTheyAllow() throws Exception {
        VotingTable vote = VotingTable.with(table, 3, 5, 3);
        Seat ann = vote.seats().get(0);
        place(ann, vote.themes().get(0), 3);
        place(ann, vote.themes().get(1), 2);
        table.move(vote.code(), Stage.NAME_THEMES);
        table.vote(vote.code(), 3, 2);
        table.move(vote.code(), Stage.VOTE);

        assertThat(table.board(ann).vote()).isEqualTo(new VoteView(true, 3, 2));
        assertThat(table.board(ann).themes()).extracting(OwnTheme::mine).containsExactly(2, 1, 0);
        assertThat(table.board(ann).me().dotsLeft()).isZero();
    }

    @Test
    void whoJumpsOverAVoteThatWasLeftSeesItCounted() throws Exception {
        VotingTable vote = VotingTable.with(table, 3);
        place(vote.seats().get(0), vote.themes().get(1), 1);
        table.move(vote.code(), Stage.NAME_THEMES);
        jump(vote, PLACE - 1, PLACE + 1);

        assertThat(table.boardOfFay(vote.code()).themes())
                .extracting(OwnTheme::dots)
                .containsExactly(0, 1, 0);
    }

    @Test
    void aThemeThatCameAfterACountedVoteHasNoTotalsOfItWhoeverPassesOverItAgain() throws Exception {
        VotingTable vote = VotingTable.with(table, 2);
        place(vote.seats().get(0), vote.themes().get(1), 1);
        table.move(vote.code(), Stage.DRAFT_TEXT);
        jump(vote, PLACE + 1, PLACE - 1);
        table.theme(vote.seats().get(0), "Later", List.of());
        jump(vote, PLACE - 1, PLACE + 1);

        assertThat(table.boardOfFay(vote.code()).themes())
                .extracting(OwnTheme::dots)
                .containsExactly(0, 1, null);
        table.move(vote.code(), Stage.VOTE);
        table.move(vote.code(), Stage.DRAFT_TEXT);
        assertThat(table.boardOfFay(vote.code()).themes())
                .extracting(OwnTheme::dots)
                .containsExactly(0, 1, 0);
    }

    @Test
    void dotsOfAVoteThatWasOpenAgainAreCountedByWhoPassesOverIt() throws Exception {
        VotingTable vote = VotingTable.with(table, 2);
        place(vote.seats().get(0), vote.themes().get(1), 1);
        table.move(vote.code(), Stage.DRAFT_TEXT);
        jump(vote, PLACE + 1, PLACE - 1);
        String later = table.theme(vote.seats().get(0), "Later", List.of());
        table.move(vote.code(), Stage.VOTE);
        place(vote.seats().get(1), later, 1);
        table.move(vote.code(), Stage.NAME_THEMES);
        jump(vote, PLACE - 1, PLACE + 1);

        assertThat(table.boardOfFay(vote.code()).themes())
                .extracting(OwnTheme::dots)
                .containsExactly(0, 1, 1);
    }

    @Test
    @DisplayName("no plan gives the number of a vote that was opened, and so its dots, to another")
    void aVoteThatWasOpenedKeepsItsNumber() throws Exception {
        VotingTable vote = VotingTable.with(table, 3);
        table.move(vote.code(), Stage.DRAFT_TEXT);
        jump(vote, PLACE + 1, PLACE - 2);
        List<PlannedStage> before = new ArrayList<>(PlanTemplate.FULL.steps());
        before.add(PLACE - 2, new PlannedStage(Stage.VOTE, 5));
        List<PlannedStage> without = new ArrayList<>(PlanTemplate.FULL.steps());
        without.remove(PLACE - 1);

        for (List<PlannedStage> steps : List.of(before, without)) {
            assertThatThrownBy(() -> table.replan(vote.code(), steps))
                    .isInstanceOfSatisfying(PlanNotUsable.class, refused -> {
                        assertThat(refused.key()).isEqualTo("workshop.planNotUsable.votes");
                        assertThat(refused.arguments()).containsExactly(PLACE);
                    });
        }
        before.remove(PLACE);
        table.replan(vote.code(), before); // the same vote, earlier
        table.replan(vote.code(), PlanTemplate.FULL.steps());
        table.replan(vote.code(), Table.twoRounds());
        List<PlannedStage> earlier = new ArrayList<>(Table.twoRounds());
        earlier.removeIf(step -> step.getStage() == Stage.VOTE);
        earlier.add(PLACE - 2, new PlannedStage(Stage.VOTE, 5));
        earlier.add(PLACE - 1, new PlannedStage(Stage.VOTE, 5));
        assertThatThrownBy(() -> table.replan(vote.code(), earlier)) // one is before it now, and the one after it gone
                .isInstanceOf(PlanNotUsable.class)
                .extracting(refused -> ((PlanNotUsable) refused).key())
                .isEqualTo("workshop.planNotUsable.votes");
        table.replan(vote.code(), PlanTemplate.FULL.steps());
    }

    private void jump(VotingTable vote, int from, int to) throws Exception {
        fay.does(() -> moving.pause(vote.code(), Table.key()));
        fay.does(() -> moving.move(
                vote.code(), Table.key(), new StageMove(from, to, "as the test wants", FewWritersChoice.SHOW)));
    }

    @Test
    @DisplayName("W-05: a closed workshop has totals, and nobody's dots")
    void nobodysDotsOutliveTheWorkshop() throws Exception {
        VotingTable vote = VotingTable.with(table, 2);
        place(vote.seats().get(0), vote.themes().get(0), 1);
        table.move(vote.code(), Stage.DRAFT_TEXT);
        assertThat(dots(vote.code())).hasSize(1);
        fay.does(() -> distilling.define(vote.code(), Table.key(), "We keep our word.", List.of()));
        table.moveOnTo(vote.code(), Stage.CLOSE);
        fay.does(() -> closing.close(vote.code(), Table.key()));

        assertThat(dots(vote.code())).isEmpty();
        assertThat(table.boardOfFay(vote.code()).themes())
                .extracting(OwnTheme::dots)
                .containsExactly(1, 0);
    }

    private List<?> dots(String code) {
        return table.rows("select theme_id from dot where workshop_code = ?", code);
    }

    private String lastStage(String code) {
        return table.log(code).stream()
                .filter(entry -> entry.kind() == BoardEventKind.STAGE)
                .map(BoardEntry::content)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void place(Seat seat, String theme, int dots) throws Exception {
        table.does(seat, () -> voting.place(seat.workshopCode(), Table.key(), null, theme, dots));
    }
}
