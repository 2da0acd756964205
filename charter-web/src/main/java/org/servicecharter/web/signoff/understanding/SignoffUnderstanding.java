package org.servicecharter.web.signoff.understanding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.signoff.understanding.ChoiceQuestion;
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
    private PageMessages messages;

    private String charter;
    private final List<QuestionForm> questions = new ArrayList<>();

    public void load() {
        questions.clear();
        writing.questions(charter).forEach(one -> questions.add(QuestionForm.of(one)));
        while (questions.size() < MOST) {
            questions.add(new QuestionForm());
        }
    }

    public void save() {
        List<ChoiceQuestion> written = questions.stream()
                .filter(one -> !one.isEmpty())
                .map(QuestionForm::question)
                .toList();
        writing.write(charter, written);
        load();
        messages.info("signoff_understanding.message.saved", written.size());
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
