package org.servicecharter.workshop.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.Workshops;
import org.servicecharter.workshop.stage.EarlyEnd;

/**
 * Removes what people wrote at a board whose time is over, and their names. Nobody's right: it does only what the
 * organisation's setting says, and is safe to ask at any time and by several at once.
 */
@Stateless
@PermitAll
public class CardRemoval {

    private static final List<WorkshopState> OVER =
            List.of(WorkshopState.CLOSED, WorkshopState.ARCHIVED, WorkshopState.CANCELLED);

    /** Somebody began it. One that is only planned holds nobody's words. */
    private static final List<WorkshopState> OPEN =
            List.of(WorkshopState.LOBBY, WorkshopState.RUNNING, WorkshopState.PAUSED);

    private static final String DUE = "select w.code from Workshop w where w.course.cardsRemovedAt is null and ("
            + "w.course.state in :over and (w.closedAt <= :limit or w.closedAt is null and w.plannedAt <= :limit)"
            + " or w.course.state in :open and w.course.activeOn < :day and not exists"
            + " (select s from Workshop v join v.plan s where v.code = w.code and s.opensAt > :limit))";

    /** What holds a card's words, says which cards there were, or names somebody. */
    private static final List<String> GO = List.of(
            "Card",
            "HiddenCard",
            "TakenCard",
            "Suggestion",
            "Regrouping",
            "PollAnswer",
            "Reviewer",
            "BoardEvent",
            "CommandKey");

    /** What was taken off the board, and only waited to be put back. */
    private static final List<String> OFF = List.of(
            "RedFlag e where e.removed = true",
            "FoundBehaviour e where e.removed = true",
            "FoundBehaviour e where e.principleId in (select p.id from FoundPrinciple p where p.removed = true)",
            "FoundPrinciple e where e.removed = true");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Workshops workshops;

    @Inject
    private Retention retention;

    @Inject
    private EarlyEnd early;

    @Inject
    private Clock clock;

    /**
     * Codes of the workshops whose cards have had their time. One that was called off counts from its planning; one
     * that nobody ended from the last day on which anything was done, or on which a step should begin by its date.
     */
    public List<String> due() {
        return retention
                .limit(clock.instant())
                .map(limit -> em.createQuery(DUE, String.class)
                        .setParameter("over", OVER)
                        .setParameter("open", OPEN)
                        .setParameter("limit", limit)
                        .setParameter("day", LocalDate.ofInstant(limit, ZoneOffset.UTC))
                        .getResultList())
                .orElse(List.of());
    }

    /** Removes the cards of one workshop, if it is due. One that was left without an end ends before. */
    public void remove(String code) {
        Workshop workshop = workshops.lock(code);
        if (!due().contains(workshop.getCode())) {
            return; // somebody was quicker, or the setting was changed
        }
        end(workshop);
        GO.forEach(entity -> change("delete from " + entity + " e where e.workshopCode = :code", workshop));
        OFF.forEach(off -> change("delete from " + off + " and e.workshopCode = :code", workshop));
        change("update Participant p set p.name = null where p.workshopCode = :code", workshop);
        change("update RedFlag e set e.note = null where e.workshopCode = :code", workshop);
        workshop.getCourse().cardsRemoved(clock.instant());
    }

    private void end(Workshop workshop) {
        if (workshop.getState() == WorkshopState.LOBBY) {
            workshop.cancel();
        } else if (workshop.getState().isOpen()) {
            early.end(workshop);
        }
    }

    private void change(String statement, Workshop workshop) {
        em.createQuery(statement).setParameter("code", workshop.getCode()).executeUpdate();
    }
}
