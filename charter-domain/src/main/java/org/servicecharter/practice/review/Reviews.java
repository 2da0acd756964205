package org.servicecharter.practice.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All reviews with their findings. */
@ApplicationScoped
class Reviews {

    private static final String OF_REVIEW = " from ReviewFinding f where f.review.code = :review";

    @PersistenceContext
    private EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    /** @throws ReviewNotFound when there is none with this code */
    CharterReview get(String code) {
        return em.createQuery("select r from CharterReview r where r.code = :code", CharterReview.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(ReviewNotFound::new);
    }

    /** @throws FindingNotFound when there is none with this code */
    ReviewFinding finding(String code) {
        return em.createQuery("select f from ReviewFinding f where f.code = :code", ReviewFinding.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(FindingNotFound::new);
    }

    /** The latest first: with the title of the version, how many findings there are, and how many are not decided. */
    List<Object[]> of(String charter) {
        return em.createQuery(
                        "select r, v.particulars.title, (select count(f) from ReviewFinding f where f.review = r),"
                                + " (select count(o) from ReviewFinding o where o.review = r and o.decision is null)"
                                + " from CharterReview r, CharterVersion v where v.charterCode = r.charter and"
                                + " v.number = r.version and r.charter = :charter order by r.openedAt desc",
                        Object[].class)
                .setParameter("charter", charter)
                .getResultList();
    }

    /** By the code of the charter. */
    Map<String, CharterReview> open() {
        return em.createQuery("select r from CharterReview r where r.closedAt is null", CharterReview.class)
                .getResultStream()
                .collect(Collectors.toMap(CharterReview::charter, Function.identity()));
    }

    long count(String review, FindingFilter filter) {
        return em.createQuery("select count(f)" + OF_REVIEW + filter.condition(), Long.class)
                .setParameter("review", review)
                .getSingleResult();
    }

    /** Clauses that most speaks against first, what is about no clause, then the rest; their signs in one query. */
    List<ReviewFinding> page(String review, FindingFilter filter, int first, int size) {
        return em.createQuery(
                        "select f" + OF_REVIEW + filter.condition() + " order by f.turn, f.weight desc, f.place",
                        ReviewFinding.class)
                .setParameter("review", review)
                .setHint("eclipselink.batch", "f.signs")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** What was to be raised, in any review of a charter; the latest first. */
    List<ReviewFinding> raised(String charter, int size) {
        return em.createQuery(
                        "select f from ReviewFinding f where f.review.charter = :charter and f.decision = :raise"
                                + " order by f.decidedAt desc",
                        ReviewFinding.class)
                .setParameter("charter", charter)
                .setParameter("raise", Decision.RAISE)
                .setHint("eclipselink.batch", "f.signs")
                .setMaxResults(size)
                .getResultList();
    }

    /** Those that nothing speaks against, not decided yet. */
    List<ReviewFinding> unremarkable(String review) {
        return em.createQuery("select f" + OF_REVIEW + " and f.decision is null and f.weight = 0", ReviewFinding.class)
                .setParameter("review", review)
                .getResultList();
    }

    /** The latest closed review of a charter that was opened before this moment; empty for none. */
    Optional<CharterReview> before(String charter, Instant moment) {
        return em.createQuery(
                        "select r from CharterReview r where r.charter = :charter and r.closedAt is not null and"
                                + " r.openedAt < :moment order by r.openedAt desc",
                        CharterReview.class)
                .setParameter("charter", charter)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What a review decided about these clauses, by their code. */
    Map<String, ReviewFinding> decided(CharterReview review, Set<String> clauses) {
        return clauses.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select f from ReviewFinding f where f.review = :review and f.clause in :clauses",
                                ReviewFinding.class)
                        .setParameter("review", review)
                        .setParameter("clauses", clauses)
                        .getResultStream()
                        .collect(Collectors.toMap(ReviewFinding::clause, Function.identity()));
    }
}
