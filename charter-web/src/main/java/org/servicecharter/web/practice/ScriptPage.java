package org.servicecharter.web.practice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.rendition.RenditionLanguages;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.guide.GuideLine;
import org.servicecharter.practice.guide.GuideQueries;
import org.servicecharter.practice.guide.GuideView;
import org.servicecharter.practice.guide.GuideWriting;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.web.PageMessages;

/** Backs /practice/script.xhtml: writes what is said at a touchpoint. */
@Named
@ViewScoped
public class ScriptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuideQueries queries;

    @Inject
    private GuideWriting writing;

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private PageMessages messages;

    private String code;
    private String language = "en";
    private GuideView guide;
    private List<ClauseInForce> principles;
    private int seen;
    private String words;
    private String principle;
    private String question;
    private String idea;

    public void load() {
        touchpoints.editable(code);
        principles = queries.principles();
        guide = queries.guide(code);
        choose();
    }

    /** Begins with what the script says in the language that is chosen. */
    public void choose() {
        GuideView.Lines lines = guide.scripts().stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElse(null);
        seen = lines == null ? 0 : lines.number();
        words = lines == null ? null : lines.words();
        principle = lines == null ? null : lines.principleKey().toString();
    }

    public void write() {
        writing.write(code, language, seen, words, principle == null ? null : ClauseKey.of(principle));
        load();
        messages.info("practice_script.message.written");
    }

    public void review(GuideView.Lines lines) {
        writing.review(code, lines.language(), lines.number());
        load();
        messages.info("practice_script.message.reviewed");
    }

    public void ask() {
        writing.add(code, GuideLine.Kind.QUESTION, question);
        question = null;
        guide = queries.guide(code);
    }

    public void suggest() {
        writing.add(code, GuideLine.Kind.FREEDOM, idea);
        idea = null;
        guide = queries.guide(code);
    }

    public void remove(GuideView.Line line) {
        writing.remove(code, line.id());
        guide = queries.guide(code);
    }

    /** Deutsch for {@code de}. */
    public String name(String tag) {
        return RenditionLanguages.ownName(tag);
    }

    public List<String> getLanguages() {
        return RenditionLanguages.all();
    }

    public GuideView getGuide() {
        return guide;
    }

    public List<ClauseInForce> getPrinciples() {
        return principles;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPrinciple() {
        return principle;
    }

    public void setPrinciple(String principle) {
        this.principle = principle;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getIdea() {
        return idea;
    }

    public void setIdea(String idea) {
        this.idea = idea;
    }
}
