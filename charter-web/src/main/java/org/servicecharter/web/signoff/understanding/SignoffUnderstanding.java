package org.servicecharter.web.signoff.understanding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.signoff.campaign.CampaignQueries;
import org.servicecharter.signoff.campaign.CampaignView;
import org.servicecharter.signoff.understanding.ChoiceQuestion;
import org.servicecharter.signoff.understanding.QuestionLanguage;
import org.servicecharter.signoff.understanding.QuestionWriting;
import org.servicecharter.web.PageMessages;

/** Backs /signoff/understanding.xhtml: the questions that are put before people sign a charter. */
@Named
@ViewScoped
public class SignoffUnderstanding implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As many fields as there may be questions. */
    private static final int MOST = 5;

    @Inject
    private QuestionWriting writing;

    @Inject
    private CampaignQueries campaigns;

    @Inject
    private PageMessages messages;

    private String charter;
    private String language;
    private CampaignView campaign;
    private List<QuestionLanguage> languages = List.of();
    private final List<QuestionForm> questions = new ArrayList<>();

    public void load() {
        questions.clear();
        campaign = campaigns.running(charter);
        languages = writing.languages(charter);
        List<ChoiceQuestion> main = writing.questions(charter);
        if (isTranslating()) {
            List<ChoiceQuestion> said = writing.translated(charter, language);
            for (int nth = 0; nth < main.size(); nth++) {
                questions.add(
                        said.isEmpty()
                                ? new QuestionForm(main.get(nth))
                                : QuestionForm.of(said.get(nth), main.get(nth)));
            }
        } else {
            main.forEach(one -> questions.add(QuestionForm.of(one, null)));
            while (questions.size() < MOST) {
                questions.add(new QuestionForm(null));
            }
        }
    }

    public void save() {
        List<ChoiceQuestion> written = questions.stream()
                .filter(one -> !one.isEmpty())
                .map(QuestionForm::question)
                .toList();
        if (isTranslating()) {
            writing.translate(charter, language, written);
        } else {
            writing.write(charter, written);
        }
        load();
        messages.info(
                isTranslating() ? "signoff_understanding.message.translated" : "signoff_understanding.message.saved",
                written.size());
    }

    /** Whether the questions are said in another language than that of the main text. */
    public boolean isTranslating() {
        return language != null && !language.isBlank();
    }

    /** In which else the text is read. */
    /** What is asked to be signed. */
    public CampaignView getCampaign() {
        return campaign;
    }

    public List<QuestionLanguage> getLanguages() {
        return languages;
    }

    /** The one that is written now; {@code null} for that of the main text. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public List<QuestionForm> getQuestions() {
        return questions;
    }
}
