package org.servicecharter.web.signoff.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.signoff.question.Asking;
import org.servicecharter.signoff.question.QuestionRow;

/** What I asked before signing, with the answers: a part of /signoff/list.xhtml. */
@Named
@RequestScoped
public class MyQuestions {

    @Inject
    private Asking asking;

    private List<QuestionRow> rows = List.of();

    public void load() {
        rows = asking.mine();
    }

    public List<QuestionRow> getRows() {
        return rows;
    }
}
