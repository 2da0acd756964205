package org.servicecharter.signoff.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All notes about people who declined. */
@ApplicationScoped
public class RefusalNotes {

    /** SO-14: so many people's notes make a refusal final. */
    static final int FINAL = 2;

    @PersistenceContext
    private EntityManager em;

    void add(RefusalNote note) {
        em.persist(note);
    }

    /** The first written first. */
    List<RefusalNote> of(String recordId) {
        return em.createQuery("select n from RefusalNote n where n.recordId = :record order by n.id", RefusalNote.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    /** Which of these records of declining are final. */
    public Set<String> finalAmong(Collection<String> recordIds) {
        return recordIds.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "select n.recordId from RefusalNote n where n.recordId in :records"
                                        + " group by n.recordId having count(n) >= :final",
                                String.class)
                        .setParameter("records", recordIds)
                        .setParameter("final", (long) FINAL)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }
}
