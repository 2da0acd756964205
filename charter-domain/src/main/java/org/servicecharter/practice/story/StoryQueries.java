package org.servicecharter.practice.story;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.citation.Citation;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.practice.citation.CitedClause;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.shared.RandomCodes;

/** What all of staff read of the stories, a page at a time. */
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
public class StoryQueries {

    private static final int MONTHS = 12;

    @Inject
    private Stories stories;

    @Inject
    private Citations citations;

    @Inject
    private RandomCodes codes;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    public long count(StorySearch search) {
        return stories.count(search, caller());
    }

    /** The latest first. @param first the stories to skip; at most {@code size} follow */
    public List<StoryRow> page(StorySearch search, int first, int size) {
        List<Object[]> found = stories.page(search, caller(), first, size);
        Map<Citation, CitedClause> texts = citations.texts(
                found.stream().map(one -> ((Story) one[0]).principle()).toList());
        return found.stream().map(one -> row(one, texts, null)).toList();
    }

    /**
     * @param key of a story told without a name; {@code null} for any other
     * @throws StoryNotFound when there is none with this code, or it was withdrawn and is not the caller's
     */
    public StoryRow story(String code, String key) {
        Object[] named = stories.named(code);
        Story story = (Story) named[0];
        StoryRow row =
                row(named, citations.texts(story.principle() == null ? List.of() : List.of(story.principle())), key);
        if (story.isWithdrawn() && !row.withdrawable()) {
            throw new StoryNotFound();
        }
        return row;
    }

    /** What a story can show. */
    public List<ClauseInForce> principles() {
        return citations.principles();
    }

    /** Of each kind of encounter, in their order: what customers really lived with us in the last twelve months. */
    public List<KindEvidence> evidence() {
        Instant since = organisation.there(clock.instant()).minusMonths(MONTHS).toInstant();
        return stories.evidence(since);
    }

    private StoryRow row(Object[] named, Map<Citation, CitedClause> texts, String key) {
        Story story = (Story) named[0];
        boolean own = story.isToldBy(caller(), key == null ? null : codes.hash(key));
        return new StoryRow(
                story.code(),
                story.revision(),
                story.terms(),
                story.principle() == null ? null : texts.get(story.principle()),
                (String) named[2],
                (String) named[1],
                story.source(),
                story.toldAt(),
                own,
                own || context.isCallerInRole(Role.Names.AUTHOR) || context.isCallerInRole(Role.Names.ADMINISTRATOR));
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
