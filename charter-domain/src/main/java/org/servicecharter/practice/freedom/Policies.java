package org.servicecharter.practice.freedom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.shared.RandomCodes;

/** All policies with all their versions, and their uses. Asks nobody whether they may. */
@ApplicationScoped
public class Policies {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /**
     * A new policy.
     *
     * @param by the code of whoever states it
     * @return its code
     */
    public String begin(PolicyTerms terms, String by) {
        return begin(terms, by, clock.instant());
    }

    /** @param now when it was stated */
    public String begin(PolicyTerms terms, String by, Instant now) {
        EmpowermentPolicy policy = new EmpowermentPolicy(codes.id(), 1, terms, by, now);
        em.persist(policy);
        return policy.code();
    }

    void next(EmpowermentPolicy before, PolicyTerms terms, String by) {
        em.persist(new EmpowermentPolicy(before.code(), before.number() + 1, terms, by, clock.instant()));
    }

    /** Its latest version. @throws PolicyEnded when there is none, or it has ended */
    EmpowermentPolicy get(String code) {
        return current().stream()
                .filter(policy -> policy.code().equals(code))
                .findFirst()
                .orElseThrow(PolicyEnded::new);
    }

    /** The latest version of each that has not ended, in the order in which they began. */
    List<EmpowermentPolicy> current() {
        Map<String, EmpowermentPolicy> latest = new LinkedHashMap<>();
        em.createQuery("select p from EmpowermentPolicy p order by p.number, p.statedAt", EmpowermentPolicy.class)
                .getResultStream()
                .forEach(policy -> latest.put(policy.code(), policy));
        return latest.values().stream().filter(policy -> !policy.isEnded()).toList();
    }

    /** @param day on which it was used. @throws PolicyEnded when there is no such policy */
    public void use(String code, String touchpoint, LocalDate day) {
        use(get(code), touchpoint, day);
    }

    /** @return the id of the use, by which alone it can be taken back */
    String use(EmpowermentPolicy policy, String touchpoint, LocalDate today) {
        String id = codes.id();
        em.persist(new FreedomUse(id, policy, touchpoint, today));
        return id;
    }

    void takeBack(String use) {
        em.createQuery("delete from FreedomUse u where u.id = :id")
                .setParameter("id", use)
                .executeUpdate();
    }

    /** How often each was used from a day on, by code; one that was not is left out. */
    Map<String, Long> usedSince(LocalDate day) {
        return em.createQuery(
                        "select u.policy, count(u) from FreedomUse u where u.usedOn >= :day group by u.policy",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
