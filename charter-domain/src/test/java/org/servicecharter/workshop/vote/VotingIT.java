package org.servicecharter.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.VotingTable;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.snapshot.OwnTheme;

@ExtendWith(ArquillianExtension.class)
class VotingIT {

    @Inject
    private Table table;

    @Inject
    private Voting voting;

    @Test
    @DisplayName("W-03: until voting closes nobody sees another's dots or a total; then totals are all that is shown")
    void votesAreSecretUntilTheyAreCounted() throws Exception {
        VotingTable vote = VotingTable.with(table, 5);
        Seat ann = vote.seats().get(0);
        Seat ben = vote.seats().get(1);
        place(ann, vote.themes().get(0), 2);
        place(ben, vote.themes().get(0), 1);

        assertThat(table.board(ben).themes()).extracting(OwnTheme::dots).containsOnlyNulls();
        assertThat(table.board(ben).themes()).extracting(OwnTheme::mine).containsExactly(1, 0, 0, 0, 0);
        assertThat(table.boardOfFay(vote.code()).themes())
                .extracting(OwnTheme::mine)
                .containsOnly(0);
        assertThat(table.log(vote.code())).noneMatch(entry -> entry.kind() == BoardEventKind.VOTES);

        table.move(vote.code(), Stage.DRAFT_TEXT);

        assertThat(table.board(ben).themes()).extracting(OwnTheme::dots).containsExactly(3, 0, 0, 0, 0);
        assertThat(table.board(ben).themes()).extracting(OwnTheme::mine).containsOnly(0);
        assertThat(table.board(ben).me().dotsLeft()).isZero();
        assertThat(table.log(vote.code()))
                .filteredOn(entry -> entry.kind() == BoardEventKind.VOTES)
                .hasSize(1);
    }

    @Test
    void dotsCanBeMovedAndTakenBackAndNeverExceedTheBudget() throws Exception {
        VotingTable vote = VotingTable.with(table, 5);
        Seat ann = vote.seats().get(0);
        place(ann, vote.themes().get(0), 2);
        assertThatThrownBy(() -> place(ann, vote.themes().get(1), 1)).isInstanceOf(BudgetExceeded.class);
        assertThatThrownBy(() -> place(ann, vote.themes().get(0), 3)).isInstanceOf(BudgetExceeded.class);
        assertThatThrownBy(() -> place(ann, vote.themes().get(0), -1)).isInstanceOf(DotsNotCountable.class);
        assertThat(table.board(ann).me().dotsLeft()).isZero();

        place(ann, vote.themes().get(0), 0);
        place(ann, vote.themes().get(1), 2);

        assertThat(table.board(ann).themes()).extracting(OwnTheme::mine).containsExactly(0, 2, 0, 0, 0);
    }

    @Test
    void aThemeTakesNoMoreDotsThanTheFacilitatorAllows() throws Exception {
        VotingTable vote = VotingTable.with(table, 3, 4, 2);
        Seat ann = vote.seats().get(0);
        assertThat(table.board(ann).vote()).isEqualTo(new VoteView(true, 4, 2));
        place(ann, vote.themes().get(0), 1);

        assertThatThrownBy(() -> place(ann, vote.themes().get(0), 3)).isInstanceOf(CapExceeded.class);
        assertThat(table.board(ann).themes()).extracting(OwnTheme::mine).containsExactly(1, 0, 0);

        place(ann, vote.themes().get(0), 2);
        place(ann, vote.themes().get(1), 2);
        assertThatThrownBy(() -> place(ann, vote.themes().get(2), 1)).isInstanceOf(BudgetExceeded.class);
        place(ann, vote.themes().get(0), 1);
        place(ann, vote.themes().get(2), 1);
        assertThat(table.board(ann).themes()).extracting(OwnTheme::mine).containsExactly(1, 2, 1);
        assertThat(table.board(ann).me().dotsLeft()).isZero();
    }

    @Test
    void aVoteRightAfterAnotherBeginsAnewOnItsOwnTerms() throws Exception {
        VotingTable vote = VotingTable.with(table, 3);
        Seat ann = vote.seats().get(0);
        place(ann, vote.themes().get(0), 1);
        table.secondVote(vote.code(), 5, 1);
        table.move(vote.code(), Stage.VOTE);

        assertThat(table.board(ann).vote()).isEqualTo(new VoteView(true, 5, 1));
        assertThat(table.board(ann).themes()).extracting(OwnTheme::dots).containsOnlyNulls();
        place(ann, vote.themes().get(1), 1);
        table.move(vote.code(), Stage.DRAFT_TEXT);
        assertThat(table.board(ann).themes()).extracting(OwnTheme::dots).containsExactly(0, 1, 0);
        assertThat(table.board(ann).vote()).isEqualTo(new VoteView(false, 0, 0));
    }

    @Test
    void outsideTheVoteNoDotIsTaken() throws Exception {
        VotingTable vote = VotingTable.with(table, 3);
        table.move(vote.code(), Stage.DRAFT_TEXT);
        assertThatThrownBy(() -> place(vote.seats().get(0), vote.themes().get(0), 1))
                .isInstanceOf(VotingClosed.class);
    }

    private void place(Seat seat, String theme, int dots) throws Exception {
        table.as(seat, () -> {
            voting.place(seat.workshopCode(), Table.key(), null, theme, dots);
            return null;
        });
    }
}
