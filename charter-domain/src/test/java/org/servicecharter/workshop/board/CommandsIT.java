package org.servicecharter.workshop.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Chart;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.card.Writing;
import org.servicecharter.workshop.seat.Joining;
import org.servicecharter.workshop.seat.Seat;
import org.servicecharter.workshop.vote.BudgetExceeded;
import org.servicecharter.workshop.vote.Voting;

/** Commands that are repeated, that come at once, and that exceed a budget together. */
@ExtendWith(ArquillianExtension.class)
class CommandsIT {

    @Inject
    private Table table;

    @Inject
    private Writing writing;

    @Inject
    private Joining joining;

    @Inject
    private Voting voting;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private Workshops workshops;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    /** Every command begins like this, and few need the plan, whose steps are rows of their own. */
    @Test
    void theStageIsKnownWithoutThePlan() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        transaction.begin();
        try {
            Workshop workshop = workshops.lock(code);
            PersistenceUnitUtil loaded = em.getEntityManagerFactory().getPersistenceUnitUtil();

            assertThat(workshop.getStage()).isEqualTo(Stage.WRITE_DO_DONT);
            assertThat(loaded.isLoaded(workshop, "plan")).isFalse();

            assertThat(workshop.getPlan().stageAt(workshop.getStep())).isEqualTo(Stage.WRITE_DO_DONT);
            assertThat(loaded.isLoaded(workshop, "plan")).isTrue();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void theSameKeyAgainAnswersTheSameAndDoesNothing() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat seat = table.seats(code, 1).get(0);
        String key = Table.key();

        String first = table.as(seat, () -> writing.write(code, key, Chart.DO, "Once"));
        int events = table.log(code).size();
        String second = table.as(seat, () -> writing.write(code, key, Chart.DO, "Once"));

        assertThat(second).isEqualTo(first);
        assertThat(table.board(seat).mine()).hasSize(1);
        assertThat(table.log(code)).hasSize(events);
    }

    @Test
    void theSameKeyTwiceAtOnceMakesOneCard() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        Seat seat = table.seats(code, 1).get(0);
        String key = Table.key();

        List<String> answers = atOnce(8, () -> table.as(seat, () -> writing.write(code, key, Chart.DO, "Once")));

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(table.board(seat).mine()).hasSize(1);
    }

    @Test
    void joiningAgainWithTheSameKeyIsTheSameSeat() throws Exception {
        String code = table.open(Anonymity.NAMED);
        String key = Table.key();

        List<Seat> seats = atOnce(4, () -> joining.join(code, key, "Ann", false));

        assertThat(new HashSet<>(seats)).hasSize(1);
        assertThat(table.boardOfFay(code).present().joined()).isEqualTo(1);
        assertThat(joining.participant(code, seats.get(0).secret()))
                .contains(seats.get(0).participantId());
    }

    @Test
    void aKeyTriedInVainMayBeTriedAgain() throws Exception {
        String code = table.open(Anonymity.ANONYMOUS);
        Seat seat = table.seats(code, 1).get(0);
        String key = Table.key();
        assertThatThrownBy(() -> table.as(seat, () -> writing.write(code, key, Chart.DO, "Early")))
                .isInstanceOf(org.servicecharter.workshop.NotRunning.class);

        table.moveOnTo(code, Stage.WRITE_DO_DONT);

        assertThat(table.as(seat, () -> writing.write(code, key, Chart.DO, "Early")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "short",
                "with blanks in between them",
                "\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"
            })
    void aKeyThatMightBeAnothersIsRefused(String key) {
        assertThatThrownBy(() -> Commands.requireUsable(key)).isInstanceOf(KeyNotUsable.class);
    }

    @Test
    void manyAtOnceGetNumbersWithoutGaps() throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, 8);
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Seat seat = seats.get(i % seats.size());
            String text = "Card " + i;
            work.add(() -> table.write(seat, Chart.DO, text));
        }

        assertThat(new HashSet<>(atOnce(work))).hasSize(40);

        List<BoardEntry> log = table.log(code);
        for (int i = 0; i < log.size(); i++) {
            assertThat(log.get(i).number()).isEqualTo(i + 1L);
        }
        assertThat(table.boardOfFay(code).hidden()).containsEntry(Chart.DO, 40L);
    }

    @Test
    void twoVotesAtOnceDoNotExceedTheBudgetTogether() throws Exception {
        VotingTable voters = VotingTable.with(table, 2);
        Seat seat = voters.seats().get(0);

        List<String> answers = atOnce(List.of(
                () -> placed(seat, voters.themes().get(0)),
                () -> placed(seat, voters.themes().get(1))));

        assertThat(answers).containsExactlyInAnyOrder("placed", "refused");
        assertThat(table.board(seat).themes().stream()
                        .mapToInt(theme -> theme.mine())
                        .sum())
                .isEqualTo(1);
        assertThat(table.board(seat).me().dotsLeft()).isZero();
    }

    private String placed(Seat seat, String theme) throws Exception {
        try {
            return table.as(seat, () -> {
                voting.place(seat.workshopCode(), Table.key(), null, theme, 1);
                return "placed";
            });
        } catch (BudgetExceeded refused) {
            return "refused";
        }
    }

    private <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        return atOnce(java.util.Collections.nCopies(times, work));
    }

    private <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(Math.min(work.size(), 4));
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < work.size(); i++) {
            Callable<T> one = work.get(i);
            boolean waits = i < start.getParties();
            running.add(threads.submit(() -> {
                if (waits) {
                    start.await();
                }
                return one.call();
            }));
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> one : running) {
            answers.add(one.get());
        }
        return answers;
    }
}
