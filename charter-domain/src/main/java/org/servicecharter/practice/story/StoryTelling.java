package org.servicecharter.practice.story;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.citation.Citations;
import org.servicecharter.shared.RandomCodes;
import org.servicecharter.touchpoint.TouchpointQueries;

/** Everybody tells stories, with their name or without, and may tell their own again, withdraw it and put it back. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class StoryTelling {

    /**
     * A story was told.
     *
     * @param key by which whoever gave no name shows that it is theirs; {@code null} when the name says it
     */
    public record Told(String code, String key) {}

    @Inject
    private Stories stories;

    @Inject
    private Citations citations;

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * @param named the teller's name stands beside it; else it is kept nowhere
     * @throws StoryNotUsable when it happened and nobody says how it was
     * @throws org.servicecharter.charter.version.WordingNotUsable when there are no words, or a text is too long
     * @throws org.servicecharter.practice.coverage.ClauseNotInForce when no charter in force has the principle
     */
    public Told tell(StoryTerms terms, boolean named) {
        requireTouchpoint(terms);
        if (named) {
            return new Told(stories.add(terms, new StoryOrigin(caller(), null, null)), null);
        }
        String key = codes.secret();
        return new Told(stories.add(terms, new StoryOrigin(null, codes.hash(key), null)), key);
    }

    /**
     * @param seen the revision the person saw
     * @param key of a story told without a name; {@code null} for one with a name
     * @throws StoryNotYours unless the person told it
     * @throws StoryChangedMeanwhile when it was changed after that
     */
    public void change(String code, long seen, String key, StoryTerms terms) {
        Story story = stories.get(code);
        if (!isTeller(story, key)) {
            throw new StoryNotYours();
        }
        requireTouchpoint(terms);
        boolean same = terms.principle() != null
                && terms.principle().equals(story.terms().principle());
        story.change(seen, terms, same ? story.principle() : citations.ofPrinciple(terms.principle()));
    }

    /** Nobody reads it any more. @throws StoryNotYours unless the person told it, or is an author or administrator */
    public void withdraw(String code, String key) {
        withdrawable(code, key).withdraw(clock.instant());
    }

    /** @throws StoryNotYours unless the person may withdraw it */
    public void putBack(String code, String key) {
        withdrawable(code, key).putBack();
    }

    private Story withdrawable(String code, String key) {
        Story story = stories.get(code);
        if (!isTeller(story, key)
                && !context.isCallerInRole(Role.Names.AUTHOR)
                && !context.isCallerInRole(Role.Names.ADMINISTRATOR)) {
            throw new StoryNotYours();
        }
        return story;
    }

    private boolean isTeller(Story story, String key) {
        return story.isToldBy(caller(), key == null ? null : codes.hash(key));
    }

    private void requireTouchpoint(StoryTerms terms) {
        if (terms.touchpoint() != null) {
            touchpoints.touchpoint(terms.touchpoint());
        }
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
