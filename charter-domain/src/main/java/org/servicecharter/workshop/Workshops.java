package org.servicecharter.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** All workshops. */
@ApplicationScoped
public class Workshops {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Turns turns;

    public void add(Workshop workshop) {
        em.persist(workshop);
    }

    public void add(StageChange change) {
        em.persist(change);
    }

    /** @throws WorkshopNotFound when no workshop has this code */
    public Workshop get(String code) {
        return find(code).orElseThrow(() -> new WorkshopNotFound(code));
    }

    /** Takes a code as people type it: small letters and surrounding blanks do not matter. */
    public Optional<Workshop> find(String code) {
        return Optional.ofNullable(em.find(Workshop.class, tidy(code)));
    }

    /**
     * The workshop with everybody else's commands on its board kept waiting until this transaction ends.
     *
     * @throws WorkshopNotFound when no workshop has this code
     */
    public Workshop lock(String code) {
        turns.await(tidy(code));
        return Optional.ofNullable(em.find(Workshop.class, tidy(code), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new WorkshopNotFound(code));
    }

    /**
     * Gives it other steps. Those it had are deleted first: shifted in place, two would stand at the same one for a
     * moment, which PostgreSQL refuses. Their rows are written here: of two steps that are the same in everything JPA
     * would write one, as they have no key of their own.
     *
     * @throws PlanFixed when the steps until now would change, or it is over
     */
    public void replan(Workshop workshop, Plan next) {
        workshop.replan(next);
        List<PlannedStage> steps = workshop.getPlan().steps();
        workshop.unplan();
        em.flush();
        for (int place = 0; place < steps.size(); place++) {
            insert(workshop, place, steps.get(place));
        }
        em.refresh(workshop);
    }

    private void insert(Workshop workshop, int place, PlannedStage step) {
        em.createNativeQuery("insert into workshop_stage"
                        + " (workshop_code, place, stage, minutes, question, opens_at, dots, cap) values (?1, ?2, ?3, ?4, ?5,"
                        + " cast(?6 as timestamp with time zone), cast(?7 as integer), cast(?8 as integer))")
                .setParameter(1, workshop.getCode())
                .setParameter(2, place)
                .setParameter(3, step.getStage().name())
                .setParameter(4, step.getMinutes())
                .setParameter(5, step.getQuestion())
                .setParameter(6, Objects.toString(step.getOpensAt(), null))
                .setParameter(7, step.getDots())
                .setParameter(8, step.getCap())
                .executeUpdate();
    }

    /** Those this person leads or helps to lead, latest first. */
    public List<Workshop> ledBy(String personCode) {
        return em.createQuery(
                        "select distinct w from Workshop w left join w.leaders.others o"
                                + " where w.leaders.facilitatorCode = :person or o = :person"
                                + " order by w.plannedAt desc, w.code",
                        Workshop.class)
                .setParameter("person", personCode)
                .getResultList();
    }

    /** Codes of those of which a step should have begun by itself by now. */
    public List<String> due(Instant now) {
        return em.createQuery(
                        "select distinct w from Workshop w join w.plan s where s.opensAt <= :now"
                                + " and w.course.state in :states",
                        Workshop.class)
                .setParameter("now", now)
                .setParameter("states", List.of(WorkshopState.SCHEDULED, WorkshopState.LOBBY, WorkshopState.RUNNING))
                .getResultStream()
                .filter(workshop -> isDue(workshop, now))
                .map(Workshop::getCode)
                .toList();
    }

    /**
     * Whether its next step should have begun by itself by now. A date that had passed when the current step began does
     * not move it on: whoever went there, also back, means to stay.
     */
    public boolean isDue(Workshop workshop, Instant now) {
        int next = workshop.getStep() + 1;
        return workshop.getPlan().isDue(next, now)
                && em.createQuery(
                                "select c.movedAt from StageChange c where c.workshopCode = :code"
                                        + " order by c.eventNumber desc",
                                Instant.class)
                        .setParameter("code", workshop.getCode())
                        .setMaxResults(1)
                        .getResultStream()
                        .allMatch(entered -> workshop.getPlan().opensAt(next).isAfter(entered));
    }

    /** In the order they happened. */
    public List<StageChange> changesOf(String code) {
        return em.createQuery(
                        "select c from StageChange c where c.workshopCode = :code order by c.eventNumber",
                        StageChange.class)
                .setParameter("code", code)
                .getResultList();
    }

    private static String tidy(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
