package org.servicecharter.practice.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.consultation.Commenting;
import org.servicecharter.charter.consultation.Said;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.breakdown.BreakdownKeeping;
import org.servicecharter.practice.breakdown.BreakdownTerms;
import org.servicecharter.practice.breakdown.ClauseStanding;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.insight.InsightNoting;
import org.servicecharter.practice.story.StoryDesign;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.StoryTelling;
import org.servicecharter.practice.story.StoryTerms;
import org.servicecharter.practice.story.Tone;
import org.servicecharter.signoff.question.Asking;
import org.servicecharter.signoff.question.Question;

/** What people say about a charter in daily work, before they sign it, and about its next draft. */
@ApplicationScoped
public class Spoken {

    @Inject
    private BreakdownKeeping breakdowns;

    @Inject
    private StoryTelling stories;

    @Inject
    private InsightNoting insights;

    @Inject
    private Asking asking;

    @Inject
    private CharterQueries charters;

    @Inject
    private Commenting commenting;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    void brokeDown(ClauseKey failed) throws Exception {
        tell(ClauseStanding.FAILED, failed, null);
    }

    void isMissing(String what) throws Exception {
        tell(ClauseStanding.MISSING, null, what);
    }

    private void tell(ClauseStanding standing, ClauseKey failed, String missing) throws Exception {
        ella.does(() -> breakdowns.tell(new BreakdownTerms(
                LocalDate.parse("2024-01-05"),
                EncounterKind.FIRST,
                "Nobody said hello",
                null,
                standing,
                failed,
                missing,
                null,
                null,
                null)));
    }

    void story(ClauseKey principle, Tone tone) throws Exception {
        StoryTerms terms = new StoryTerms(
                StoryKind.REAL, tone, "A word", principle, null, null, null, null, false, StoryDesign.NONE);
        ella.does(() -> stories.tell(terms, true));
    }

    void insight(ClauseKey principle) throws Exception {
        emil.does(() -> insights.note(principle, "They want to be known"));
    }

    /** Ada's, about a clause of the draft, or about all of it. */
    void remark(String charter, ClauseView clause, String words, String proposed) throws Exception {
        Said said = clause == null
                ? new Said(null, null, words, null, true)
                : new Said(clause.code(), clause.text(), words, proposed, true);
        ada.does(() -> commenting.comment(charter, said));
    }

    void ask(String charter, String about) throws Exception {
        PublishedRendition text = charters.published(charter, 1).renditions().get(0);
        List<Passage> clauses = emil.get(() -> asking.clauses(text));
        String key = clauses.stream()
                .filter(one -> one.text().equals(about))
                .findFirst()
                .orElseThrow()
                .key();
        emil.does(() -> asking.ask(new Question(charter, 1, text.sha256(), key, "Always?", null)));
    }
}
