package org.servicecharter.practice.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Publication;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/** Begins and ends reviews. Each method is one transaction. */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class ReviewOpening {

    @Inject
    private Reviews reviews;

    @Inject
    private Gathering gathering;

    @Inject
    private Charters charters;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Gathers what was said of the charter since the review before, or since it was first published.
     *
     * @param reason why it is sooner than its day; not asked for once that has come
     * @return the code of the review
     * @throws NothingToReview when no version is in force
     * @throws ReviewOpen when one is open
     * @throws ReasonMissing when its day has not come and there is no reason, or one that is too long
     */
    public String open(String charter, String reason) {
        charters.getForChange(charter);
        CharterVersion version = charters.findInForce(charter).orElseThrow(NothingToReview::new);
        if (reviews.open().containsKey(charter)) {
            throw new ReviewOpen();
        }
        String why = isDue(version, organisation.today()) ? null : ReasonMissing.checked(reason);
        CharterReview review = new CharterReview(codes.id(), version, why, since(charter), caller(), clock.instant());
        reviews.add(review);
        List<Gathered> found = gathering.of(version, since(charter));
        for (int place = 0; place < found.size(); place++) {
            reviews.add(new ReviewFinding(codes.id(), review, place, found.get(place)));
        }
        return review.code();
    }

    /**
     * Keeps all that nothing speaks against and that nobody decided yet.
     *
     * @return how many there were
     * @throws ReviewClosed when it is
     * @throws ReasonMissing when no reason is given, or one that is too long
     */
    public int keepRest(String code, String why) {
        CharterReview review = reviews.get(code);
        review.requireOpen();
        List<ReviewFinding> rest = reviews.unremarkable(code);
        rest.forEach(one -> one.decide(Decision.KEEP, why, caller(), clock.instant()));
        return rest.size();
    }

    /** @throws FindingsOpen when there are findings to decide @throws ReviewClosed when it is closed */
    public void close(String code) {
        CharterReview review = reviews.get(code);
        review.close(reviews.count(code, FindingFilter.UNDECIDED), caller(), clock.instant());
    }

    /** The day that the version names has come (CC-22). */
    static boolean isDue(CharterVersion version, LocalDate today) {
        LocalDate day = version.getParticulars().getNextReviewOn();
        return day != null && !day.isAfter(today);
    }

    private Instant since(String charter) {
        return reviews.before(charter, clock.instant())
                .map(CharterReview::openedAt)
                .orElseGet(() -> charters.versions(charter).stream()
                        .flatMap(version -> version.getPublication().stream())
                        .map(Publication::getAt)
                        .min(Instant::compareTo)
                        .orElseThrow());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
