package org.servicecharter.practice.guide;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.servicecharter.charter.rendition.LanguageNotOffered;
import org.servicecharter.charter.rendition.RenditionLanguages;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.touchpoint.TouchpointQueries;

/** Writes what is said at a touchpoint. For whoever may change the touchpoint; all others read (S1). */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
public class GuideWriting {

    @Inject
    private GuideTexts texts;

    @Inject
    private GuideQueries queries;

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * The next version of the script in this language; those before it are kept.
     *
     * @param seen the number of the version the person saw, 0 for none
     * @param principle what it stands on, in a charter in force
     * @throws org.servicecharter.touchpoint.TouchpointNotYours unless the person may change the touchpoint
     * @throws ScriptChangedMeanwhile when somebody was faster
     * @throws PrincipleMissing without a principle of a charter in force
     * @throws LanguageNotOffered when charters are not written in it
     */
    public void write(String touchpoint, String language, int seen, String words, ClauseKey principle) {
        touchpoints.editable(touchpoint);
        int now = requireSeen(texts.latest(touchpoint, language), seen);
        if (queries.principles().stream().noneMatch(one -> one.key().equals(principle))) {
            throw new PrincipleMissing();
        }
        texts.add(
                touchpoint,
                RenditionLanguages.offered(language),
                now + 1,
                words,
                principle,
                context.getCallerPrincipal().getName(),
                clock.instant());
    }

    /** Says of the script, as it was seen, that it still fits. */
    public void review(String touchpoint, String language, int seen) {
        touchpoints.editable(touchpoint);
        Optional<Script> latest = texts.latest(touchpoint, language);
        requireSeen(latest, seen);
        latest.ifPresent(script -> script.review(organisation.today()));
    }

    private static int requireSeen(Optional<Script> latest, int seen) {
        int now = latest.map(Script::number).orElse(0);
        if (now != seen) {
            throw new ScriptChangedMeanwhile(latest.map(Script::words).orElse(""));
        }
        return now;
    }

    /** @throws ClosedQuestion when it should open a talk and yes or no would answer it */
    public void add(String touchpoint, GuideLine.Kind kind, String words) {
        touchpoints.editable(touchpoint);
        texts.add(touchpoint, kind, words);
    }

    public void remove(String touchpoint, long line) {
        touchpoints.editable(touchpoint);
        texts.remove(touchpoint, line);
    }
}
