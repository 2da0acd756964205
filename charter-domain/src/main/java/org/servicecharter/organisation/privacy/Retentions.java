package org.servicecharter.organisation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.OrganisationRow;
import org.servicecharter.organisation.Person;
import org.servicecharter.shared.Expiring;

/** What is due to be deleted, class by class. */
@ApplicationScoped
class Retentions {

    private static final int AT_ONCE = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<Expiring> concepts;

    @Inject
    private Erasing erasing;

    @Inject
    private OrganisationQueries organisation;

    Optional<Retention> find(RetentionClass kind) {
        return Optional.ofNullable(em.find(Retention.class, kind));
    }

    /** The rows of this class from before the day. */
    long due(RetentionClass kind, LocalDate before) {
        return kind == RetentionClass.RECORDS
                ? leavers("select count(p)", Long.class, before).getSingleResult()
                : concept(kind).due(start(before));
    }

    /** Deletes them. @return whether there may be more */
    boolean delete(RetentionClass kind, LocalDate before) {
        if (kind != RetentionClass.RECORDS) {
            concept(kind).delete(start(before));
            return false;
        }
        var some =
                leavers("select p", Person.class, before).setMaxResults(AT_ONCE).getResultList();
        some.forEach(erasing::erase);
        return some.size() == AT_ONCE;
    }

    private <T> TypedQuery<T> leavers(String select, Class<T> type, LocalDate before) {
        return em.createQuery(select + " from Person p where p.endsOn < :before and p.name <> p.code", type)
                .setParameter("before", before);
    }

    private Expiring concept(RetentionClass kind) {
        return concepts.stream()
                .filter(one -> one.kind().equals(kind.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody answers for " + kind));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.of(organisation
                        .organisation()
                        .map(OrganisationRow::timeZone)
                        .orElse("UTC")))
                .toInstant();
    }
}
