package org.servicecharter.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicecharter.workshop.board.Audience;
import org.servicecharter.workshop.board.BoardEntry;
import org.servicecharter.workshop.board.BoardEventKind;

class ScreenTest {

    private static final Audience ANN = Audience.participant("ann");

    @Test
    void whatHappensDuringTheReplayComesAfterItOnce() {
        Tape ann = new Tape(ANN);
        ann.screen.offer(List.of(Tape.frame(3)));
        ann.screen.offer(List.of(Tape.frame(4)));
        assertThat(ann.numbers()).isEmpty();

        ann.screen.catchUp(0, List.of(Tape.frame(1), Tape.frame(2), Tape.frame(3)));
        ann.screen.offer(List.of(Tape.frame(4)));
        ann.screen.offer(List.of(Tape.frame(5)));

        assertThat(ann.numbers()).isEqualTo("1 2 3 4 5");
    }

    @Test
    void onlyItsOwnAudiencesAreHeard() {
        Tape ann = new Tape(ANN);
        Tape wall = new Tape(Audience.WALL);
        for (Tape tape : List.of(ann, wall)) {
            tape.screen.catchUp(
                    0,
                    List.of(
                            Tape.frame(1),
                            Tape.frame(2, Audience.FACILITATORS),
                            Tape.frame(3, ANN),
                            Tape.frame(4, Audience.participant("ben"))));
        }
        assertThat(ann.numbers()).isEqualTo("1 3");
        assertThat(wall.numbers()).isEqualTo("1");
    }

    @Test
    void aSlowLineGetsEverythingInTheEnd() {
        Tape ann = new Tape(ANN);
        ann.screen.catchUp(0, List.of());
        ann.screen.offer(List.of(Tape.frame(1)));
        ann.stops();
        ann.screen.offer(List.of(Tape.frame(2)));
        ann.screen.offer(List.of(Tape.frame(3)));
        assertThat(ann.numbers()).isEqualTo("1");
        ann.goesOn();
        assertThat(ann.numbers()).isEqualTo("1 2 3");
    }

    @Test
    void aLineThatTakesNothingForTooLongIsCutOff() {
        Tape ann = new Tape(ANN);
        ann.screen.catchUp(0, List.of());
        ann.stops();
        ann.screen.offer(List.of(Tape.frame(1)));

        ann.screen.cutOffIfBehind(System.nanoTime());
        assertThat(ann.screen.isClosed()).isFalse();
        ann.screen.cutOffIfBehind(System.nanoTime() + Screen.PATIENCE.toNanos() + 1_000_000_000L);

        assertThat(ann.screen.isClosed()).isTrue();
        assertThat(ann.isCompleted()).isTrue();
    }

    @Test
    void aLineWithTooMuchWaitingIsCutOff() {
        Tape ann = new Tape(ANN);
        ann.screen.catchUp(0, List.of());
        ann.stops();
        String big = "\"" + "x".repeat(Screen.MOST_WAITING) + "\"";
        ann.screen.offer(
                List.of(Frame.of(new BoardEntry("AAAAAA", 1, Audience.EVERYONE, BoardEventKind.REVEALED, big))));
        ann.screen.cutOffIfBehind(System.nanoTime());
        assertThat(ann.screen.isClosed()).isTrue();
    }

    @Test
    void aBrokenLineIsClosedAndDisturbsNobody() {
        Tape ann = new Tape(ANN);
        ann.screen.catchUp(0, List.of());
        ann.breaks();
        ann.screen.offer(List.of(Tape.frame(1)));
        ann.screen.offer(List.of(Tape.frame(2)));
        assertThat(ann.screen.isClosed()).isTrue();
    }

    /** One that failed here would leave its board without anybody to hand out what comes. */
    @Test
    void aLineThatTheServerHasEndedDisturbsNobody() {
        Tape ann = new Tape(ANN);
        ann.screen.catchUp(0, List.of());
        ann.breaks();
        ann.isOver();
        ann.screen.offer(List.of(Tape.frame(1)));
        assertThat(ann.screen.isClosed()).isTrue();
    }

    @Test
    void whoMayListenNoMoreIsCutOffAndNobodyElse() {
        Tape fay = new Tape(Audience.FACILITATORS);
        fay.screen.catchUp(0, List.of());
        fay.screen.closeUnlessItMay();
        assertThat(fay.isCompleted()).isFalse();

        fay.mayNoMore();
        fay.screen.closeUnlessItMay();
        fay.screen.offer(List.of(Tape.frame(1)));
        assertThat(fay.isCompleted()).isTrue();
        assertThat(fay.numbers()).isEmpty();
    }

    @Test
    void whoIsTakenOffTheBoardHearsThatAndNoMore() {
        Tape ann = new Tape(ANN);
        ann.screen.catchUp(0, List.of());
        ann.screen.offer(List.of(Frame.of(new BoardEntry("AAAAAA", 1, ANN, BoardEventKind.REMOVED, "{}"))));
        ann.screen.offer(List.of(Tape.frame(2)));
        assertThat(ann.text()).contains("event: removed\n");
        assertThat(ann.numbers()).isEqualTo("1");
        assertThat(ann.isCompleted()).isTrue();
    }

    @Test
    void whoLeadsNoMoreIsSentAwayAndNobodyElse() {
        Tape fay = new Tape(Audience.FACILITATORS, Audience.leader("fay"));
        Tape fred = new Tape(Audience.FACILITATORS, Audience.leader("fred"));
        Frame away = Frame.of(
                new BoardEntry("AAAAAA", BoardEntry.NOT_LOGGED, Audience.leader("fred"), BoardEventKind.REMOVED, "{}"));
        for (Tape tape : List.of(fay, fred)) {
            tape.screen.catchUp(0, List.of());
            tape.screen.offer(List.of(away));
            tape.screen.offer(List.of(Tape.frame(1, Audience.FACILITATORS)));
        }
        assertThat(fred.isCompleted()).isTrue();
        assertThat(fred.numbers()).isEmpty();
        assertThat(fay.isCompleted()).isFalse();
        assertThat(fay.numbers()).isEqualTo("1");
    }

    @Test
    void aHeartbeatHasNoNumber() {
        Tape ann = new Tape(ANN);
        ann.screen.catchUp(0, List.of());
        ann.screen.beat();
        assertThat(ann.text()).endsWith("event: beat\ndata: {}\n\n");
        assertThat(ann.numbers()).isEmpty();
    }
}
