package org.servicecharter.signoff.understanding;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;

/** Writing the questions of the campaign that runs for a charter, by those who may plan one. */
@Stateless
@RolesAllowed({Role.Names.APPROVER, Role.Names.ADMINISTRATOR})
public class QuestionWriting {

    @Resource
    private SessionContext context;

    @Inject
    private QuestionSets sets;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CharterQueries charters;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Those that are asked now.
     *
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public List<ChoiceQuestion> questions(String charterCode) {
        return sets.asked(campaigns.getRunning(charterCode))
                .map(QuestionSet::getQuestions)
                .orElse(List.of());
    }

    /**
     * From the next signature on these are asked, and no others; none, when there are none.
     *
     * @throws UnderstandingNotUsable when there are too many
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public void write(String charterCode, List<ChoiceQuestion> questions) {
        Campaign campaign = campaigns.getRunning(charterCode);
        if (questions(charterCode).equals(questions)) {
            return;
        }
        sets.add(new QuestionSet(
                charterCode,
                campaign.getCurrentVersion(),
                questions,
                context.getCallerPrincipal().getName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        trail.note("understanding.written", charterCode, Integer.toString(questions.size()));
    }

    /**
     * In what people read the text that is signed now, beside the language of its main text; none while nothing is asked.
     *
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public List<QuestionLanguage> languages(String charterCode) {
        Campaign campaign = campaigns.getRunning(charterCode);
        Optional<QuestionSet> main = sets.asked(campaign);
        if (main.isEmpty()) {
            return List.of();
        }
        Set<String> written = sets.translations(main.get()).keySet();
        return others(campaign)
                .map(one -> new QuestionLanguage(one, written.contains(one)))
                .toList();
    }

    private Stream<String> others(Campaign campaign) {
        PublishedVersion version = charters.published(campaign.getCharterCode(), campaign.getCurrentVersion());
        return version.latest().stream()
                .map(PublishedRendition::language)
                .filter(language -> !language.equals(version.original().language()))
                .distinct();
    }

    /** Those that are asked now, in this language; none where they are not written in it. */
    public List<ChoiceQuestion> translated(String charterCode, String language) {
        return sets.asked(campaigns.getRunning(charterCode))
                .map(main -> sets.translations(main).get(language))
                .map(QuestionSet::getQuestions)
                .orElse(List.of());
    }

    /**
     * From now on whoever signs in this language is asked the questions in it; none, when they are asked in that of the main
     * text again.
     *
     * @throws UnderstandingNotUsable when they are not as many as those of the main text, or nobody reads the text in it
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public void translate(String charterCode, String language, List<ChoiceQuestion> questions) {
        Campaign campaign = campaigns.getRunning(charterCode);
        if (others(campaign).noneMatch(language::equals)) {
            throw UnderstandingNotUsable.language();
        }
        QuestionSet main = sets.asked(campaign).orElseThrow(UnderstandingNotUsable::notAll);
        if (!translated(charterCode, language).equals(questions)) {
            sets.add(new QuestionSet(
                    main,
                    language,
                    questions,
                    context.getCallerPrincipal().getName(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            trail.note("understanding.translated", charterCode, language);
        }
    }
}
