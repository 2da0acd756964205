package org.servicecharter.practice.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.shared.RandomCodes;

/** All promises and talks, by whose they are. */
@ApplicationScoped
public class FollowUps {

    private static final int MOST_DONE = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    /** A new promise. @return its code */
    public String promise(String owner, String customer, String words, LocalDate dueOn, LocalDate today) {
        String code = codes.id();
        em.persist(new FollowUp(code, owner, customer, words, dueOn, today));
        return code;
    }

    /** A new talk. @return its code */
    public String begin(String owner, TalkTerms terms, LocalDate today) {
        String code = codes.id();
        em.persist(new FutureTalk(code, owner, terms, today));
        return code;
    }

    /** @throws FollowUpNotFound when this person has none with this code */
    FollowUp promise(String code, String owner) {
        return one("FollowUp", FollowUp.class, code, owner);
    }

    /** @throws FollowUpNotFound when this person has none with this code */
    FutureTalk talk(String code, String owner) {
        return one("FutureTalk", FutureTalk.class, code, owner);
    }

    private <T> T one(String name, Class<T> type, String code, String owner) {
        return em.createQuery("select f from " + name + " f where f.code = :code and f.owner = :owner", type)
                .setParameter("code", code)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst()
                .orElseThrow(FollowUpNotFound::new);
    }

    /** The nearest day first. */
    List<FollowUp> open(String owner) {
        return em.createQuery(
                        "select f from FollowUp f where f.owner = :owner and f.doneOn is null order by f.dueOn, f.id",
                        FollowUp.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** The latest few. */
    List<FollowUp> done(String owner) {
        return em.createQuery(
                        "select f from FollowUp f where f.owner = :owner and f.doneOn is not null"
                                + " order by f.doneOn desc, f.id desc",
                        FollowUp.class)
                .setParameter("owner", owner)
                .setMaxResults(MOST_DONE)
                .getResultList();
    }

    /** Those that go on, the nearest day first, then those that ended. */
    List<FutureTalk> talks(String owner) {
        return em.createQuery(
                        "select t from FutureTalk t where t.owner = :owner"
                                + " order by case when t.endedOn is null then 0 else 1 end, t.nextOn, t.id",
                        FutureTalk.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** Whoever has something due on this day or before that nobody reminded them of. */
    List<String> ownersToRemind(LocalDate today) {
        return em.createQuery(
                        "select distinct f.owner from FollowUp f where f.doneOn is null and f.remindedOn is null"
                                + " and f.dueOn <= :today"
                                + " union select distinct t.owner from FutureTalk t where t.endedOn is null"
                                + " and t.remindedOn is null and t.nextOn <= :today",
                        String.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Marks what is due as reminded of. @return how many these are */
    int remind(String owner, LocalDate today) {
        List<FollowUp> promises = em.createQuery(
                        "select f from FollowUp f where f.owner = :owner and f.doneOn is null"
                                + " and f.remindedOn is null and f.dueOn <= :today",
                        FollowUp.class)
                .setParameter("owner", owner)
                .setParameter("today", today)
                .getResultList();
        List<FutureTalk> talks = em.createQuery(
                        "select t from FutureTalk t where t.owner = :owner and t.endedOn is null"
                                + " and t.remindedOn is null and t.nextOn <= :today",
                        FutureTalk.class)
                .setParameter("owner", owner)
                .setParameter("today", today)
                .getResultList();
        promises.forEach(one -> one.reminded(today));
        talks.forEach(one -> one.reminded(today));
        return promises.size() + talks.size();
    }

    /** Forgets the customers of what was over before this day. */
    void forgetCustomers(LocalDate before) {
        em.createQuery("update FollowUp f set f.customer = null where f.customer is not null and f.doneOn < :day")
                .setParameter("day", before)
                .executeUpdate();
        em.createQuery("update FutureTalk t set t.customer = null where t.customer is not null and t.endedOn < :day")
                .setParameter("day", before)
                .executeUpdate();
    }
}
