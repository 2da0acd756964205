package org.servicecharter.signoff.understanding;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.Assignment;
import org.servicecharter.signoff.Assignments;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.Campaigns;

/** Answering the questions before signing. Whoever calls answers for themselves. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class Understanding {

    @Resource
    private SessionContext context;

    @Inject
    private QuestionSets sets;

    @Inject
    private CharterQueries charters;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Assignments assignments;

    /**
     * What the caller is still to answer; empty when there is nothing to ask, or it was answered.
     *
     * @param language of the text that the caller reads
     * @throws org.servicecharter.signoff.NothingToSign when nobody is asked to sign this charter
     */
    public Optional<OpenQuestions> open(String charterCode, String language) {
        Campaign campaign = campaigns.getRunning(charterCode);
        return sets.asked(campaign)
                .filter(main -> assignment(campaign)
                        .flatMap(mine -> sets.understood(main, mine))
                        .isEmpty())
                .map(main -> said(Optional.ofNullable(sets.translations(main).get(language)), main, campaign));
    }

    private OpenQuestions said(Optional<QuestionSet> translation, QuestionSet main, Campaign campaign) {
        return new OpenQuestions(
                translation.map(QuestionSet::getLanguage).orElseGet(() -> charters.published(
                                campaign.getCharterCode(), campaign.getCurrentVersion())
                        .original()
                        .language()),
                translation.orElse(main).getQuestions().stream()
                        .map(one -> new OpenQuestion(one.asks(), one.choices()))
                        .toList());
    }

    /**
     * Notes that the caller has answered, when all is right; else nothing is kept.
     *
     * @param language in which it was asked
     * @param chosen answer by answer, {@code null} where none was
     * @return for each question why the right answer is right; empty where it was chosen
     * @throws QuestionsNotAnswered when there are other questions by now, or the text was not opened
     */
    public List<Optional<String>> answer(String charterCode, String language, List<String> chosen) {
        Campaign campaign = campaigns.getRunning(charterCode);
        QuestionSet main = sets.asked(campaign).orElseThrow(QuestionsNotAnswered::new);
        QuestionSet set = sets.translations(main).getOrDefault(language, main);
        List<ChoiceQuestion> questions = set.getQuestions();
        if (chosen.size() != questions.size()) {
            throw new QuestionsNotAnswered();
        }
        Assignment mine = assignment(campaign).orElseThrow(QuestionsNotAnswered::new);
        List<Optional<String>> told = IntStream.range(0, questions.size())
                .mapToObj(nth -> questions.get(nth).right().equals(chosen.get(nth))
                        ? Optional.<String>empty()
                        : Optional.of(questions.get(nth).why()))
                .toList();
        if (told.stream().allMatch(Optional::isEmpty)) {
            mine.understood(set.getSha256());
        }
        return told;
    }

    private Optional<Assignment> assignment(Campaign campaign) {
        return assignments.find(
                context.getCallerPrincipal().getName(), campaign.getCharterCode(), campaign.getCurrentVersion());
    }
}
