package org.servicecharter.workshop.poll;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.organisation.Role;
import org.servicecharter.workshop.Caller;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.board.BoardLog;
import org.servicecharter.workshop.board.Commands;
import org.servicecharter.workshop.seat.Participants;

/** Answering a question, changing one's mind until it is counted, and showing the counts to everybody at once. */
@Stateless
@RolesAllowed(Role.Names.FACILITATOR)
public class Polling {

    @Inject
    private Commands commands;

    @Inject
    private Participants participants;

    @Inject
    private Polls polls;

    @Inject
    private BoardLog log;

    @Resource
    private SessionContext session;

    /**
     * The calling participant's one answer from now on.
     *
     * @param answer from 0; {@code null} is none
     * @throws AnswerNotUsable when the question has no such answer
     * @throws PollClosed outside its step, and once it is counted
     */
    @RolesAllowed(Caller.PARTICIPANT)
    public void answer(String code, String key, String pollId, Integer answer) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            String participant = participants.seated(workshop, caller).getId();
            Poll poll = asked(workshop, pollId);
            if (poll.isCounted()) {
                throw new PollClosed();
            }
            if (answer == null || answer < 0 || answer >= poll.getQuestion().answers()) {
                throw new AnswerNotUsable();
            }
            polls.answer(workshop, poll, participant, answer);
            log.whisper(workshop, participant, new OwnAnswers(polls.own(workshop, participant)));
            return null;
        });
    }

    /**
     * Counts the answers and shows the counts to everybody. Nobody answers any more, and nothing leads to a person.
     *
     * @throws FewAnswers when somebody could guess who gave which; they may be waited for
     */
    public void show(String code, String key, String pollId) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            polls.show(workshop, asked(workshop, pollId));
            return null;
        });
    }

    /** The same question again, from nothing. While it is open, it goes on. */
    public void askAgain(String code, String key, String pollId) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            polls.askAgain(workshop, asked(workshop, pollId));
            return null;
        });
    }

    /**
     * Takes back that it was asked again: the counts of before are there again, what was answered since is gone.
     *
     * @throws NothingCountedBefore when it was not asked again, or counted anew since
     */
    public void putBack(String code, String key, String pollId) {
        Caller caller = Caller.of(session);
        commands.once(code, key, workshop -> {
            caller.requirePlaceAt(workshop);
            polls.putBack(workshop, asked(workshop, pollId));
            return null;
        });
    }

    private Poll asked(Workshop workshop, String pollId) {
        workshop.requireRunning();
        Poll poll = polls.get(workshop, pollId);
        if (poll.getStage() != workshop.getStage()) {
            throw new PollClosed();
        }
        return poll;
    }
}
