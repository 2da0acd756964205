package org.servicecharter.workshop.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.workshop.Stage;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.board.BoardEventKind;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.seat.SeatRemoved;

/** Asks, keeps answers secret, and collapses them to counts. The caller holds the workshop's lock. */
@ApplicationScoped
public class Polls {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Workshops workshops;

    @Inject
    private PollAnswers answers;

    @Inject
    private CountedBefore before;

    @Inject
    private BoardLog log;

    @Inject
    private RandomCodes codes;

    /**
     * Puts the question to everybody in this step. What was answered and not counted yet stays; a question that was
     * counted begins anew.
     */
    public void ask(Workshop workshop, PollQuestion question) {
        Optional<Poll> asked = find(workshop, question);
        if (asked.filter(poll -> !poll.isCounted()).isEmpty()) {
            askAgain(workshop, asked.orElseGet(() -> added(workshop, question)));
        }
    }

    /** Whoever comes to the last step finds its question, also counted already. */
    public void enterStep(Workshop workshop) {
        if (workshop.getStage() == Stage.CLOSE
                && find(workshop, PollQuestion.CONFIDENCE).isEmpty()) {
            ask(workshop, PollQuestion.CONFIDENCE);
        }
    }

    /** The workshop ends: what is still open is counted. Where nobody answered anew, what was counted before stands. */
    public void close(Workshop workshop) {
        of(workshop).filter(poll -> !poll.isCounted()).forEach(poll -> {
            if (answers.count(poll) == 0 && before.giveBack(poll)) {
                tell(workshop, poll);
            } else {
                count(workshop, poll);
            }
        });
    }

    /** A question that was counted elsewhere, as a file tells it; of too few answers it tells only how many there were. */
    public void add(Workshop workshop, PollView told) {
        Poll poll = new Poll(codes.id(), workshop.getCode(), told.question(), told.stage());
        poll.count(
                told.counts() == null
                        ? Collections.nCopies((int) told.answered(), 0)
                        : IntStream.range(0, told.counts().size())
                                .boxed()
                                .flatMap(answer ->
                                        Collections.nCopies(told.counts().get(answer), answer).stream())
                                .toList());
        em.persist(poll);
    }

    /** All questions that were asked, in the order of the method. */
    public List<PollView> views(Workshop workshop) {
        return of(workshop).map(this::view).toList();
    }

    /** Those that were answered and counted. */
    public List<PollView> results(Workshop workshop) {
        return views(workshop).stream()
                .filter(poll -> poll.counted() && poll.answered() > 0)
                .toList();
    }

    /** One's own answers that are not counted yet, by question, which their owner alone may see. */
    public Map<String, Integer> own(Workshop workshop, String participantId) {
        return answers.of(workshop, participantId);
    }

    /** @throws PollNotFound when this workshop has no such question */
    Poll get(Workshop workshop, String id) {
        return Optional.ofNullable(em.find(Poll.class, id))
                .filter(poll -> poll.getWorkshopCode().equals(workshop.getCode()))
                .orElseThrow(PollNotFound::new);
    }

    /** Who answers for the first time is one more, which everybody is told; who answers otherwise tells nobody. */
    void answer(Workshop workshop, Poll poll, String participantId, int answer) {
        Optional<PollAnswer> given = answers.find(poll, participantId);
        given.ifPresentOrElse(
                one -> one.change(answer), () -> answers.add(new PollAnswer(poll, participantId, answer)));
        if (given.isEmpty()) {
            tell(workshop, poll);
        }
    }

    /** @throws FewAnswers when somebody could guess who gave which; nothing changes */
    void show(Workshop workshop, Poll poll) {
        if (!poll.isCounted()) {
            if (answers.count(poll) < Poll.FEWEST) {
                throw new FewAnswers(Poll.FEWEST);
            }
            count(workshop, poll);
        }
    }

    /** What was counted is kept aside. What is not counted yet is still open, and keeps its answers. */
    void askAgain(Workshop workshop, Poll poll) {
        if (poll.isCounted()) {
            before.keep(poll);
            poll.askAgain();
        }
        tell(workshop, poll);
    }

    /**
     * It was not to be asked again: what was counted is shown as before, and who answered since did not.
     *
     * @throws NothingCountedBefore when it was not asked again, or counted anew since
     */
    void putBack(Workshop workshop, Poll poll) {
        if (poll.isCounted() || !before.giveBack(poll)) {
            throw new NothingCountedBefore();
        }
        answers.forget(poll);
        tell(workshop, poll);
    }

    /** Who was taken off the board answers no more. */
    void forget(@Observes SeatRemoved left) {
        Workshop workshop = workshops.get(left.workshopCode());
        of(workshop).forEach(poll -> answers.find(poll, left.participantId()).ifPresent(answer -> {
            answers.remove(answer);
            tell(workshop, poll);
        }));
    }

    private void count(Workshop workshop, Poll poll) {
        poll.count(answers.to(poll));
        answers.forget(poll);
        before.forget(poll);
        tell(workshop, poll);
    }

    private void tell(Workshop workshop, Poll poll) {
        log.tell(workshop, BoardEventKind.POLL, view(poll));
    }

    private PollView view(Poll poll) {
        return poll.view(answers.count(poll));
    }

    private Poll added(Workshop workshop, PollQuestion question) {
        Poll poll = new Poll(codes.id(), workshop.getCode(), question, workshop.getStage());
        em.persist(poll);
        return poll;
    }

    private Optional<Poll> find(Workshop workshop, PollQuestion question) {
        return of(workshop)
                .filter(poll -> poll.getQuestion() == question && poll.getStage() == workshop.getStage())
                .findFirst();
    }

    private Stream<Poll> of(Workshop workshop) {
        return em
                .createQuery("select p from Poll p where p.workshopCode = :code and p.setAside = false", Poll.class)
                .setParameter("code", workshop.getCode())
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Poll::getStage).thenComparing(Poll::getQuestion));
    }
}
