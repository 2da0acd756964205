package org.servicecharter.web.signoff.question;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.signoff.question.QuestionAnswering;

/** How many questions from signing wait for an answer: a part of the first page of authors. */
@Named
@RequestScoped
public class OpenQuestions {

    @Inject
    private QuestionAnswering answering;

    private long count;

    @PostConstruct
    void read() {
        count = answering.open();
    }

    public long getCount() {
        return count;
    }
}
