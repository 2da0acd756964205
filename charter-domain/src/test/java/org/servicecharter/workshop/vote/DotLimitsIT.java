package org.servicecharter.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.storage.Migrator;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.board.VotingTable;
import org.servicecharter.workshop.seat.Seat;

/** Dots written into the database past the service and the lock: the database itself keeps budget and cap. */
@ExtendWith(ArquillianExtension.class)
class DotLimitsIT {

    private static final int BUDGET = 3;
    private static final int CAP = 2;
    private static final String CONSTRAINT_VIOLATED = "23"; // class of SQL states, on every database

    @Inject
    private Table table;

    @Inject
    private Voting voting;

    @Resource(lookup = Migrator.DATA_SOURCE)
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService threads;

    @ParameterizedTest
    @CsvSource({
        "4, 1, 3, 2", // beyond the budget
        "4, 1, 4, 2", // on a budget that is not the vote's
        "2, 3, 3, 2", // beyond the cap
        "2, 3, 3, 3", // under a cap that is not the vote's
        "1, 2, 3, 2", // a number that is taken
        "2, 1, 3, 2", // a place on the theme that is taken
        "0, 2, 3, 2", // no number
    })
    void aDotTooManyIsRefused(int number, int onTheme, int budget, int cap) throws Exception {
        VotingTable vote = VotingTable.with(table, 2, BUDGET, CAP);
        Seat ann = vote.seats().get(0);
        table.as(ann, () -> {
            voting.place(vote.code(), Table.key(), null, vote.themes().get(0), 1);
            return null;
        });
        Terms terms = new Terms(vote.code(), budget, cap);

        assertThatThrownBy(() -> inOneTransaction(terms, ann, vote.themes().get(0), number, onTheme))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .startsWith(CONSTRAINT_VIOLATED));

        assertThat(table.board(ann).me().dotsLeft()).isEqualTo(BUDGET - 1);
    }

    @Test
    void theTermsOfAnotherVoteDoNotHelp() throws Exception {
        VotingTable vote = VotingTable.with(table, 2, 1, 1);
        VotingTable richer = VotingTable.with(table, 2, BUDGET, CAP);
        Seat ann = vote.seats().get(0);
        Terms borrowed = new Terms(richer.code(), BUDGET, CAP);
        assertThatThrownBy(() -> inOneTransaction(borrowed, ann, vote.themes().get(0), 1, 1))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void ofTwoTransactionsThatPlaceTheLastDotAtOnceOneIsRefused() throws Exception {
        VotingTable vote = VotingTable.with(table, 2, 1, 1);
        Seat ann = vote.seats().get(0);
        Terms terms = new Terms(vote.code(), 1, 1);
        try (Connection first = dataSource.getConnection()) {
            first.setAutoCommit(false);
            insert(first, terms, ann, vote.themes().get(0), 1, 1); // not seen by anybody yet
            Future<?> second = threads.submit(() -> {
                inOneTransaction(terms, ann, vote.themes().get(1), 1, 1);
                return null;
            });
            first.commit();
            first.setAutoCommit(true);
            assertThatThrownBy(second::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SQLException.class);
        }
        assertThat(table.board(ann).themes()).extracting(theme -> theme.mine()).containsExactly(1, 0);
    }

    @Test
    @DisplayName("whatever many transactions try at the same time, budget and cap hold")
    void manyAtOnceGetNoMoreThanTheTerms() throws Exception {
        VotingTable vote = VotingTable.with(table, 2, BUDGET, CAP);
        Seat ann = vote.seats().get(0);
        Terms terms = new Terms(vote.code(), BUDGET, CAP);
        CyclicBarrier start = new CyclicBarrier(4);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int number = 1 + i % (BUDGET + 1);
            int onTheme = 1 + i / 4 % (CAP + 1);
            String theme = vote.themes().get(i % 2);
            boolean waits = i < start.getParties();
            running.add(threads.submit(() -> {
                if (waits) {
                    start.await();
                }
                inOneTransaction(terms, ann, theme, number, onTheme);
                return null;
            }));
        }
        int placed = 0;
        for (Future<?> one : running) {
            placed += succeeds(one) ? 1 : 0;
        }

        assertThat(placed).isBetween(1, BUDGET);
        assertThat(table.board(ann).me().dotsLeft()).isEqualTo(BUDGET - placed);
        assertThat(table.board(ann).themes())
                .allSatisfy(theme -> assertThat(theme.mine()).isLessThanOrEqualTo(CAP));
    }

    private static boolean succeeds(Future<?> one) throws InterruptedException {
        try {
            one.get();
            return true;
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(SQLException.class);
            return false;
        }
    }

    private void inOneTransaction(Terms terms, Seat seat, String theme, int number, int onTheme) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, terms, seat, theme, number, onTheme);
        }
    }

    private static void insert(Connection connection, Terms terms, Seat seat, String theme, int number, int onTheme)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into dot (participant_id, theme_id,"
                + " workshop_code, vote_number, dot_number, on_theme, budget, cap) values (?, ?, ?, 1, ?, ?, ?, ?)")) {
            insert.setString(1, seat.participantId());
            insert.setString(2, theme);
            insert.setString(3, terms.workshop());
            insert.setInt(4, number);
            insert.setInt(5, onTheme);
            insert.setInt(6, terms.budget());
            insert.setInt(7, terms.cap());
            insert.executeUpdate();
        }
    }

    private record Terms(String workshop, int budget, int cap) {}
}
