package org.servicecharter.practice.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Which story whose team hears in which week. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class WeekStories {

    @PersistenceContext
    private EntityManager em;

    /** In place of the one picked before, if any. @param day any of the week */
    public void pick(String lead, LocalDate day, String story) {
        find(lead, day)
                .ifPresentOrElse(one -> one.pick(story), () -> em.persist(new WeekStory(lead, monday(day), story)));
    }

    void clear(String lead, LocalDate day) {
        find(lead, day).ifPresent(em::remove);
    }

    Optional<WeekStory> find(String lead, LocalDate day) {
        return em.createQuery("select w from WeekStory w where w.lead = :lead and w.monday = :monday", WeekStory.class)
                .setParameter("lead", lead)
                .setParameter("monday", monday(day))
                .getResultStream()
                .findFirst();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
