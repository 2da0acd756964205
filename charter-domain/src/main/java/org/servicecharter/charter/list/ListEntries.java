package org.servicecharter.charter.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.version.Behaviour;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.ServiceDefinition;
import org.servicecharter.shared.RandomCodes;

/** All entries of all lists, with what people said of them. */
@ApplicationScoped
public class ListEntries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /** Puts what a workshop does, does not do and calls good service on the lists. */
    public void found(CharterVersion version) {
        found(version, clock.instant());
    }

    /** The same, at a moment. */
    public void found(CharterVersion version, Instant now) {
        version.wording().clauses().forEach(clause -> {
            if (clause instanceof ServiceDefinition) {
                found(ListName.MEANS, clause, version.getCharterCode(), now);
            } else if (clause instanceof Behaviour behaviour) {
                found(ListName.of(behaviour.getSide()), clause, version.getCharterCode(), now);
            }
        });
    }

    /** An entry with the same words gets the cards, too; either way it knows which clause it became. */
    private void found(ListName list, Clause clause, String charterCode, Instant now) {
        ListEntry entry = withWords(list, clause.getWording())
                .orElseGet(() -> add(list, clause.getWording(), List.of(), null, now));
        entry.foundAgain(clause.getSources());
        became(entry, charterCode, clause.getCode());
    }

    /** @param by {@code null} for a workshop */
    ListEntry add(ListName list, String wording, List<ClauseSource> sources, String by) {
        return add(list, wording, sources, by, clock.instant());
    }

    private ListEntry add(ListName list, String wording, List<ClauseSource> sources, String by, Instant now) {
        ListEntry entry = new ListEntry(codes.id(), list, wording, sources, by, now);
        em.persist(entry);
        return entry;
    }

    void became(ListEntry entry, String charterCode, String clauseCode) {
        em.persist(new EntryClause(entry, charterCode, clauseCode));
    }

    void keepWording(ListEntry entry, String changedBy) {
        em.persist(new EarlierWording(entry, changedBy, clock.instant()));
    }

    void comment(ListEntry entry, String text, String by) {
        em.persist(new EntryComment(entry, text, by, clock.instant()));
    }

    /** @throws EntryNotFound when the comment is not there, or another's */
    void removeComment(long id, String by) {
        EntryComment comment = Optional.ofNullable(em.find(EntryComment.class, id))
                .filter(there -> there.wasWrittenBy(by))
                .orElseThrow(EntryNotFound::new);
        em.remove(comment);
    }

    /** @param lived {@code null} takes the mark back */
    void mark(ListEntry entry, String person, Boolean lived) {
        LivedMark mark = of(entry, LivedMark.class).stream()
                .filter(one -> one.isOf(person))
                .findFirst()
                .orElse(null);
        if (mark == null && lived != null) {
            em.persist(new LivedMark(entry, person, lived));
        } else if (mark != null && lived == null) {
            em.remove(mark);
        } else if (mark != null) {
            mark.change(lived);
        }
    }

    /** The one on this list that says the same, whatever the capitals. */
    Optional<ListEntry> withWords(ListName list, String wording) {
        return em.createQuery(
                        "select e from ListEntry e where e.list = :list and lower(e.wording) = lower(:wording)"
                                + " and e.removedAt is null",
                        ListEntry.class)
                .setParameter("list", list)
                .setParameter("wording", wording.strip())
                .getResultStream()
                .findFirst();
    }

    /** @throws EntryNotFound when there is none with this code */
    ListEntry get(String code) {
        return em.createQuery("select e from ListEntry e where e.code = :code", ListEntry.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(EntryNotFound::new);
    }

    /** The latest first. */
    List<ListEntry> on(ListName list, boolean removed) {
        return em.createQuery(
                        "select e from ListEntry e where e.list = :list and e.removedAt is "
                                + (removed ? "not null" : "null") + " order by e.addedAt desc, e.id desc",
                        ListEntry.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** What belongs to one entry, the oldest first. */
    <T> List<T> of(ListEntry entry, Class<T> kind) {
        return em.createQuery("select o from " + kind.getSimpleName() + " o where o.entry = :entry order by o.id", kind)
                .setParameter("entry", entry)
                .getResultList();
    }

    /** What belongs to the entries of one list. */
    <T> List<T> of(ListName list, Class<T> kind) {
        return em.createQuery("select o from " + kind.getSimpleName() + " o where o.entry.list = :list", kind)
                .setParameter("list", list)
                .getResultList();
    }
}
