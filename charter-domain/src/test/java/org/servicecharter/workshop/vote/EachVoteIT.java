package org.servicecharter.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.StageChangedMeanwhile;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.VotingTable;
import org.servicecharter.workshop.card.FewWritersChoice;
import org.servicecharter.workshop.result.WorkshopExport;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.OwnTheme;
import org.servicecharter.workshop.stage.StageMove;
import org.servicecharter.workshop.stage.StageMoving;
import org.servicecharter.workshop.theme.EarlierCount;
import org.servicecharter.workshop.theme.Grouping;
import org.servicecharter.workshop.theme.ThemeView;

/** A plan may hold several votes: each keeps what it counted. */
@ExtendWith(ArquillianExtension.class)
class EachVoteIT {

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
    private WorkshopExport export;

    @Test
    @DisplayName("the totals of the first vote stand beside those of the second, ties as ties")
    void theFirstTotalsAreKept() throws Exception {
        VotingTable vote = twoVotes(2, 1, 1);
        openTheSecond(vote);
        place(vote, 0, 2, 3);
        table.moveOnTo(vote.code(), Stage.DRAFT_TEXT);

        assertDots(vote, 0, 0, 3);
        assertBefore(vote, List.of(first(2)), List.of(first(1)), List.of(first(1)));
    }

    @Test
    @DisplayName("W-03: while the second vote is open nobody sees the totals of the first")
    void theFirstTotalsAnchorNobody() throws Exception {
        VotingTable vote = twoVotes(2, 1, 0);
        assertDots(vote, 2, 1, 0);
        openTheSecond(vote);

        assertDots(vote, null, null, null);
        assertBefore(vote, List.of(), List.of(), List.of());
        assertThat(whole(vote)).extracting(ThemeView::before).first().isEqualTo(List.of(first(2)));
        table.move(vote.code(), Stage.CLUSTER);

        assertDots(vote, 2, 1, 0);
        assertThat(lastVotes(vote.code())).contains("\"dots\":2");
    }

    @Test
    void aVoteRightAfterAnotherLeavesItCounted() throws Exception {
        VotingTable vote = VotingTable.with(table, 2, 1, 1);
        table.secondVote(vote.code(), 2, 1);
        place(vote, 0, 1, 1);
        table.move(vote.code(), Stage.VOTE);
        assertDots(vote, null, null);
        assertThat(table.log(vote.code())).noneMatch(entry -> entry.kind() == BoardEventKind.VOTES);
        place(vote, 0, 0, 1);
        table.move(vote.code(), Stage.DRAFT_TEXT);

        assertDots(vote, 1, 0);
        assertBefore(vote, List.of(first(0)), List.of(first(1)));
    }

    @Test
    @DisplayName("dots that come late count in their own vote, also when it is opened again, and in no other")
    void dotsAreMeantForOneVote() throws Exception {
        VotingTable vote = VotingTable.with(table, 3, 3, null);
        int first = table.boardOfFay(vote.code()).stage().number();
        table.secondRound(vote.code());
        table.moveOnTo(vote.code(), Stage.WRITE_DO_DONT);
        openTheSecond(vote);

        assertThatThrownBy(() -> placeIn(first, vote)).isInstanceOf(StageChangedMeanwhile.class);
        assertOwn(vote, 0, 0, 0, 0);
        backTo(vote, 1);
        placeIn(first, vote);
        assertOwn(vote, 0, 1, 0, 0);
    }

    @Test
    @DisplayName("back from behind the second vote to the first: the dots of both lie where they lay")
    void whoGoesBackToTheFirstLosesNothing() throws Exception {
        VotingTable vote = twoVotes(2, 1, 0);
        openTheSecond(vote);
        place(vote, 1, 2, 3);
        table.moveOnTo(vote.code(), Stage.DRAFT_TEXT);
        backTo(vote, 2);

        assertDots(vote, null, null, null);
        assertOwn(vote, 0, 2, 0, 0);
        assertOwn(vote, 1, 0, 1, 0);
        place(vote, 1, 1, 3);
        table.move(vote.code(), Stage.WRITE_DO_DONT);
        assertDots(vote, 2, 3, 0);
        openTheSecond(vote);
        assertOwn(vote, 1, 0, 0, 3);
        table.move(vote.code(), Stage.DRAFT_TEXT);
        assertDots(vote, 0, 0, 3);
        assertBefore(vote, List.of(first(2)), List.of(first(3)), List.of(first(0)));
    }

    @Test
    @DisplayName("W-03: a second vote that was left backward goes on after the first was opened again")
    void whatTheSecondHasNotCountedStays() throws Exception {
        VotingTable vote = twoVotes(2, 1, 0);
        openTheSecond(vote);
        place(vote, 1, 2, 2);
        backTo(vote, 1);
        assertOwn(vote, 1, 0, 1, 0);
        table.move(vote.code(), Stage.WRITE_DO_DONT);
        openTheSecond(vote);
        assertOwn(vote, 1, 0, 0, 2);
        place(vote, 1, 0, 1);
        table.move(vote.code(), Stage.DRAFT_TEXT);

        assertDots(vote, 1, 0, 2);
        assertThat(table.rows("select theme_id from dot where workshop_code = ?", vote.code()))
                .hasSize(6);
    }

    @Test
    void aJumpOverBothCountsBoth() throws Exception {
        VotingTable vote = twoVotes(2, 1, 0);
        openTheSecond(vote);
        place(vote, 1, 2, 3);
        int second = table.boardOfFay(vote.code()).stage().number();
        backTo(vote, 1);
        place(vote, 1, 1, 2);
        int first = table.boardOfFay(vote.code()).stage().number();
        fay.does(() -> moving.pause(vote.code(), Table.key()));
        fay.does(() -> moving.move(
                vote.code(), Table.key(), new StageMove(first, second + 1, "no time", FewWritersChoice.SHOW)));

        assertDots(vote, 0, 0, 3);
        assertBefore(vote, List.of(first(2)), List.of(first(2)), List.of(first(0)));
    }

    @Test
    void aThemeThatTakesInAnotherKeepsItsOwnTotalsAndOneThatComesLaterHasNone() throws Exception {
        VotingTable vote = twoVotes(2, 1, 0);
        Seat ann = vote.seats().get(0);
        table.moveOnTo(vote.code(), Stage.CLUSTER);
        String key = Table.key();
        table.does(
                ann,
                () -> grouping.join(
                        vote.code(), key, vote.themes().get(0), vote.themes().get(1)));
        table.theme(ann, "Later", List.of());
        assertDots(vote, 2, 0, null);
        table.move(vote.code(), Stage.VOTE);
        place(vote, 1, 0, 1);
        table.move(vote.code(), Stage.DRAFT_TEXT);

        assertDots(vote, 1, 0, 0);
        assertBefore(vote, List.of(first(2)), List.of(first(0)), List.of());

        table.move(vote.code(), Stage.VOTE);
        table.move(vote.code(), Stage.CLUSTER);
        table.does(ann, () -> grouping.undo(vote.code(), Table.key(), key));
        table.move(vote.code(), Stage.VOTE);
        table.move(vote.code(), Stage.DRAFT_TEXT);
        assertDots(vote, 1, 0, 0, 0);
        assertBefore(vote, List.of(first(2)), List.of(first(1)), List.of(first(0)), List.of());
    }

    @Test
    @DisplayName("W-05: who ends a workshop in the middle of a vote keeps what was counted before")
    void anEndInTheMiddleOfAVoteKeepsTheOneBefore() throws Exception {
        VotingTable vote = twoVotes(2, 1, 0);
        openTheSecond(vote);
        place(vote, 1, 2, 3);
        fay.does(() -> moving.end(vote.code(), Table.key()));

        assertDots(vote, 2, 1, 0);
        assertBefore(vote, List.of(), List.of(), List.of());
        assertThat(lastVotes(vote.code())).contains("\"dots\":2");
    }

    /** The first of two votes of three themes is counted, with so many dots for each. */
    private VotingTable twoVotes(int... dots) throws Exception {
        VotingTable vote = VotingTable.with(table, 3, 3, null);
        table.secondRound(vote.code());
        place(vote, 0, 0, dots[0]);
        place(vote, 1, 1, dots[1]);
        place(vote, 1, 2, dots[2]);
        table.move(vote.code(), Stage.WRITE_DO_DONT);
        return vote;
    }

    private void openTheSecond(VotingTable vote) throws Exception {
        table.moveOnTo(vote.code(), Stage.VOTE);
    }

    /** Back over so many votes, into the last of them. */
    private void backTo(VotingTable vote, int votes) throws Exception {
        for (int seen = 0; seen < votes; ) {
            table.move(vote.code(), table.boardOfFay(vote.code()).stage().previous());
            seen += table.boardOfFay(vote.code()).stage().name() == Stage.VOTE ? 1 : 0;
        }
    }

    private void placeIn(int step, VotingTable vote) throws Exception {
        String on = vote.themes().get(0);
        table.does(vote.seats().get(0), () -> voting.place(vote.code(), Table.key(), step, on, 1));
    }

    private void place(VotingTable vote, int seat, int theme, int dots) throws Exception {
        Seat who = vote.seats().get(seat);
        String on = vote.themes().get(theme);
        table.does(who, () -> voting.place(vote.code(), Table.key(), null, on, dots));
    }

    private void assertOwn(VotingTable vote, int seat, Integer... dots) throws Exception {
        assertThat(table.board(vote.seats().get(seat)).themes())
                .extracting(OwnTheme::mine)
                .containsExactly(dots);
    }

    private void assertDots(VotingTable vote, Integer... dots) throws Exception {
        assertThat(table.board(vote.seats().get(0)).themes())
                .extracting(OwnTheme::dots)
                .containsExactly(dots);
    }

    @SafeVarargs
    private void assertBefore(VotingTable vote, List<EarlierCount>... before) throws Exception {
        assertThat(table.board(vote.seats().get(0)).themes())
                .extracting(OwnTheme::before)
                .containsExactly(before);
    }

    private List<ThemeView> whole(VotingTable vote) throws Exception {
        return fay.get(() -> export.export(vote.code())).themes();
    }

    private String lastVotes(String code) {
        return table.log(code).stream()
                .filter(entry -> entry.kind() == BoardEventKind.VOTES)
                .map(BoardEntry::content)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static EarlierCount first(int dots) {
        return new EarlierCount(1, dots);
    }
}
