package org.servicecharter.web.practice.improvement;

import java.io.Serializable;
import org.servicecharter.practice.improvement.IdeaSource;
import org.servicecharter.practice.improvement.ImprovementKind;
import org.servicecharter.practice.improvement.ImprovementState;
import org.servicecharter.practice.improvement.ImprovementTerms;

/** What is typed of an improvement. */
public class ImprovementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private IdeaSource source;
    private ImprovementKind kind;
    private String words;
    private String owner;
    private ImprovementState state = ImprovementState.PROPOSED;
    private String result;

    static ImprovementForm of(ImprovementTerms terms) {
        ImprovementForm form = new ImprovementForm();
        form.source = terms.source();
        form.kind = terms.kind();
        form.words = terms.words();
        form.owner = terms.owner();
        form.state = terms.state();
        form.result = terms.result();
        return form;
    }

    ImprovementTerms terms() {
        return new ImprovementTerms(source, kind, words, owner, state, result);
    }

    public IdeaSource getSource() {
        return source;
    }

    public void setSource(IdeaSource source) {
        this.source = source;
    }

    public ImprovementKind getKind() {
        return kind;
    }

    public void setKind(ImprovementKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public ImprovementState getState() {
        return state;
    }

    public void setState(ImprovementState state) {
        this.state = state;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
