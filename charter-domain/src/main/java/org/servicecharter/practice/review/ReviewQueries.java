package org.servicecharter.practice.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;

/**
 * What those who answer for charters, and those who lead others, read of reviews, open and closed, a page at a time. To
 * anybody else there are none: {@link ReviewNotFound}.
 */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReviewQueries {

    @Inject
    private Reviews reviews;

    @Inject
    private Charters charters;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Reviewers reviewers;

    @Resource
    private SessionContext context;

    /** The caller may read reviews. */
    public boolean isReader() {
        return reviewers.isReader(context);
    }

    /** All charters in force, those whose day has come or comes soonest first. */
    public List<CharterToReview> charters() {
        reviewers.requireReader(context);
        Map<String, CharterReview> open = reviews.open();
        return charters.allInForce().stream()
                .map(version -> new CharterToReview(
                        version.getCharterCode(),
                        version.getParticulars().getTitle(),
                        version.getNumber(),
                        version.getParticulars().getNextReviewOn(),
                        ReviewOpening.isDue(version, organisation.today()),
                        Optional.ofNullable(open.get(version.getCharterCode()))
                                .map(CharterReview::code)
                                .orElse(null)))
                .sorted(Comparator.comparing(
                                CharterToReview::nextReviewOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(CharterToReview::title))
                .toList();
    }

    /** Open and closed ones, the latest first. */
    public List<ReviewRow> reviews(String charter) {
        reviewers.requireReader(context);
        return reviews.of(charter).stream()
                .map(row -> ((CharterReview) row[0]).row((String) row[1], (Long) row[2], (Long) row[3]))
                .toList();
    }

    /** @throws ReviewNotFound when there is none with this code */
    public ReviewRow review(String code) {
        reviewers.requireReader(context);
        return reviews(reviews.get(code).charter()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(ReviewNotFound::new);
    }

    public long count(String review, FindingFilter filter) {
        reviewers.requireReader(context);
        return reviews.count(review, filter);
    }

    /** What most speaks for a change first. @param first those to skip; at most {@code size} follow */
    public List<FindingRow> page(String review, FindingFilter filter, int first, int size) {
        reviewers.requireReader(context);
        return rows(reviews.page(review, filter, first, size));
    }

    /** @throws FindingNotFound when there is none with this code */
    public FindingRow finding(String code) {
        reviewers.requireReader(context);
        return rows(List.of(reviews.finding(code))).get(0);
    }

    /** What reviews of a charter wanted to raise (S4), the latest first. @param size at most so many */
    public List<FindingRow> raised(String charter, int size) {
        reviewers.requireReader(context);
        return reviews.raised(charter, size).stream().map(one -> one.row(null)).toList();
    }

    private List<FindingRow> rows(List<ReviewFinding> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        CharterReview review = found.get(0).review();
        Set<String> clauses = found.stream()
                .map(ReviewFinding::clause)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, FindingRow.Before> before = new HashMap<>();
        reviews.before(review.charter(), review.openedAt()).ifPresent(last -> reviews.decided(last, clauses)
                .forEach((clause, finding) -> before.put(clause, finding.before())));
        return found.stream().map(one -> one.row(before.get(one.clause()))).toList();
    }
}
