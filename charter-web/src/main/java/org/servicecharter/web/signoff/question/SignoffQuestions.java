package org.servicecharter.web.signoff.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.signoff.question.QuestionAnswering;
import org.servicecharter.signoff.question.QuestionCount;
import org.servicecharter.signoff.question.QuestionRow;
import org.servicecharter.web.PageMessages;

/** Backs /signoff/questions.xhtml: what people asked before signing, and the authors' answers. */
@Named
@ViewScoped
public class SignoffQuestions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionAnswering answering;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private List<Shown> shown = List.of();
    private List<QuestionCount> counts = List.of();
    private Shown picked;
    private long question;
    private String words;

    /** A question and the name of who asked it. */
    public record Shown(QuestionRow row, String askedBy) implements Serializable {}

    public void load() {
        shown = answering.latest().stream().map(this::shown).toList();
        picked = shown.stream()
                .filter(each -> each.row().id() == question && each.row().answer() == null)
                .findFirst()
                .orElse(null);
        counts = shown.stream()
                .map(each -> each.row().charterCode())
                .distinct()
                .sorted()
                .flatMap(charter -> answering.counts(charter).stream())
                .toList();
    }

    private Shown shown(QuestionRow row) {
        Optional<PersonRow> asker = organisation.person(row.askedBy());
        return new Shown(row, asker.map(PersonRow::name).orElse(row.askedBy()));
    }

    public String answer() {
        answering.answer(question, words);
        messages.infoAfterRedirect("signoff_questions.message.answered");
        return "/signoff/questions?faces-redirect=true";
    }

    public List<Shown> getShown() {
        return shown;
    }

    public List<QuestionCount> getCounts() {
        return counts;
    }

    /** The one that is answered now; {@code null} for none. */
    public Shown getPicked() {
        return picked;
    }

    public long getQuestion() {
        return question;
    }

    public void setQuestion(long question) {
        this.question = question;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
