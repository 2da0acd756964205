package org.servicecharter.web.signoff.understanding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicecharter.signoff.understanding.OpenQuestion;
import org.servicecharter.signoff.understanding.Understanding;
import org.servicecharter.web.PageMessages;

/** The questions on /signoff/read.xhtml, before the statement. */
@Named
@ViewScoped
public class SignoffAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Understanding understanding;

    @Inject
    private PageMessages messages;

    private String charter;
    private String language;
    private final List<Answer> answers = new ArrayList<>();

    /** One question with what was chosen. */
    public static class Answer implements Serializable {

        private static final long serialVersionUID = 1L;

        private final OpenQuestion question;
        private String chosen;
        private String told;

        Answer(OpenQuestion question) {
            this.question = question;
        }

        public OpenQuestion getQuestion() {
            return question;
        }

        public String getChosen() {
            return chosen;
        }

        public void setChosen(String chosen) {
            this.chosen = chosen;
        }

        /** Why another answer is right; {@code null} when this one is, or nothing was answered yet. */
        public String getTold() {
            return told;
        }
    }

    /** @param read the language of the text that is read */
    public void load(String charterCode, String read) {
        charter = charterCode;
        answers.clear();
        understanding.open(charter, read).ifPresent(open -> {
            language = open.language();
            open.questions().forEach(one -> answers.add(new Answer(one)));
        });
    }

    public void check() {
        List<Optional<String>> told = understanding.answer(
                charter, language, answers.stream().map(Answer::getChosen).toList());
        for (int nth = 0; nth < told.size(); nth++) {
            answers.get(nth).told = told.get(nth).orElse(null);
        }
        if (told.stream().allMatch(Optional::isEmpty)) {
            answers.clear();
            messages.info("signoff_read.questions.message.right");
        } else {
            messages.error("signoff_read.questions.message.again");
        }
    }

    /** In which the questions are. */
    public String getLanguage() {
        return language;
    }

    /** Empty when there is nothing to answer, or nothing more. */
    public List<Answer> getAnswers() {
        return answers;
    }
}
