package org.servicecharter.web.signoff.understanding;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.servicecharter.signoff.understanding.ChoiceQuestion;

/** One question while it is written. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ChoiceQuestion original;
    private String asks;
    private String right;
    private String others;
    private String why;

    /** @param original what it says in another language; {@code null} for nothing */
    QuestionForm(ChoiceQuestion original) {
        this.original = original;
    }

    static QuestionForm of(ChoiceQuestion question, ChoiceQuestion original) {
        QuestionForm form = new QuestionForm(original);
        form.asks = question.asks();
        form.right = question.right();
        form.others = String.join("\n", question.others());
        form.why = question.why();
        return form;
    }

    /** The words of the main text's language while they are said in another; else {@code null}. */
    public ChoiceQuestion getOriginal() {
        return original;
    }

    boolean isEmpty() {
        return Stream.of(asks, right, others, why).allMatch(Objects::isNull);
    }

    ChoiceQuestion question() {
        return new ChoiceQuestion(
                asks, right, others == null ? List.of() : others.lines().toList(), why);
    }

    public String getAsks() {
        return asks;
    }

    public void setAsks(String asks) {
        this.asks = asks;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    /** One on each line. */
    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
