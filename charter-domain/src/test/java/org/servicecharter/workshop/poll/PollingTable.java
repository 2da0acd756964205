package org.servicecharter.workshop.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.servicecharter.as.Fay;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Table;
import org.servicecharter.workshop.seat.Seat;

/** Workshops in their last step, and what people answer there. */
@ApplicationScoped
public class PollingTable {

    @Inject
    private Table table;

    @Inject
    private Fay fay;

    @Inject
    private Polling polling;

    /** Everybody is asked how sure they are. */
    public List<Seat> closing(int people) throws Exception {
        String code = table.writing(Anonymity.ANONYMOUS);
        List<Seat> seats = table.seats(code, people);
        table.moveOnTo(code, Stage.CLOSE);
        return seats;
    }

    public PollView poll(String code, PollQuestion question) throws Exception {
        Stage stage = table.boardOfFay(code).stage().name();
        return table.boardOfFay(code).polls().stream()
                .filter(poll -> poll.question() == question && poll.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    public void answer(Seat seat, PollQuestion question, Integer answer) throws Exception {
        String poll = poll(seat.workshopCode(), question).id();
        table.as(seat, () -> {
            polling.answer(seat.workshopCode(), Table.key(), poll, answer);
            return null;
        });
    }

    /** One answer each, in the order of the seats. */
    public void answers(List<Seat> seats, PollQuestion question, int... answers) throws Exception {
        for (int i = 0; i < answers.length; i++) {
            answer(seats.get(i), question, answers[i]);
        }
    }

    public void show(String code, PollQuestion question) throws Exception {
        String poll = poll(code, question).id();
        fay.does(() -> polling.show(code, Table.key(), poll));
    }

    public void askAgain(String code, PollQuestion question) throws Exception {
        String poll = poll(code, question).id();
        fay.does(() -> polling.askAgain(code, Table.key(), poll));
    }

    void putBack(String code, PollQuestion question) throws Exception {
        String poll = poll(code, question).id();
        fay.does(() -> polling.putBack(code, Table.key(), poll));
    }

    public long stored(String code) {
        return table.rows("select answer from poll_answer where workshop_code = ?", code)
                .size();
    }
}
