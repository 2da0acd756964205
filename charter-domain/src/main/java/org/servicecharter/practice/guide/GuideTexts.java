package org.servicecharter.practice.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.framework.wording.Prose;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.coverage.ClauseKey;

/** All scripts, questions and ideas. Asks nobody whether they may; works in the transaction of whoever calls. */
@ApplicationScoped
public class GuideTexts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisation;

    /**
     * @param language one that is offered
     * @param number of the version
     * @param principle what it stands on
     * @throws WordingNotUsable when there are no words, or too many
     */
    public void add(
            String touchpoint, String language, int number, String words, ClauseKey principle, String by, Instant now) {
        em.persist(new Script(
                touchpoint,
                language,
                number,
                WordingNotUsable.checked(words, Script.WORDS_MAX),
                principle,
                by,
                now,
                organisation.there(now).toLocalDate()));
    }

    /**
     * @throws ClosedQuestion when it should open a talk and yes or no would answer it
     * @throws WordingNotUsable when there are no words, or too many
     */
    public void add(String touchpoint, GuideLine.Kind kind, String words) {
        String checked = WordingNotUsable.checked(words, GuideLine.WORDS_MAX);
        if (kind == GuideLine.Kind.QUESTION && new Prose(checked).isClosedQuestion()) {
            throw new ClosedQuestion(checked);
        }
        em.persist(new GuideLine(touchpoint, kind, checked));
    }

    /** Nothing happens when it is not there any more. */
    void remove(String touchpoint, long line) {
        em.createQuery("delete from GuideLine l where l.id = :id and l.touchpoint = :touchpoint")
                .setParameter("id", line)
                .setParameter("touchpoint", touchpoint)
                .executeUpdate();
    }

    Optional<Script> latest(String touchpoint, String language) {
        return Optional.ofNullable(latest(touchpoint).get(language));
    }

    /** The latest version in each language; the language written first comes first. */
    Map<String, Script> latest(String touchpoint) {
        Map<String, Script> latest = new LinkedHashMap<>();
        em.createQuery("select s from Script s where s.touchpoint = :touchpoint order by s.number, s.id", Script.class)
                .setParameter("touchpoint", touchpoint)
                .getResultStream()
                .forEach(script -> latest.put(script.language(), script));
        return latest;
    }

    /** In the order in which they were added. */
    List<GuideLine> lines(String touchpoint) {
        return em.createQuery(
                        "select l from GuideLine l where l.touchpoint = :touchpoint order by l.id", GuideLine.class)
                .setParameter("touchpoint", touchpoint)
                .getResultList();
    }
}
