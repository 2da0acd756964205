package org.servicecharter.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** All accounts, by their person's code. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager em;

    public void add(Account account) {
        em.flush(); // the database wants the person first, and the two are held together by a code alone
        em.persist(account);
    }

    public Optional<Account> find(String personCode) {
        return byPerson(personCode, LockModeType.NONE);
    }

    /** The same, and nobody else gets at it before this transaction ends: failures are counted one by one. */
    public Optional<Account> findToChange(String personCode) {
        return byPerson(personCode, LockModeType.PESSIMISTIC_WRITE);
    }

    public boolean isEmpty() {
        return em.createQuery("select a.personCode from Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Everyone who has an account, by code. */
    public Set<String> all() {
        return Set.copyOf(em.createQuery("select a.personCode from Account a", String.class)
                .getResultList());
    }

    /** Which of these people have an account. At most 1,000 are asked about. */
    public Set<String> among(Collection<String> personCodes) {
        if (personCodes.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                em.createQuery("select a.personCode from Account a where a.personCode in :codes", String.class)
                        .setParameter("codes", personCodes)
                        .getResultList());
    }

    private Optional<Account> byPerson(String personCode, LockModeType lock) {
        return em.createQuery("select a from Account a where a.personCode = :person", Account.class)
                .setParameter("person", personCode)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
