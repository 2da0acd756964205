package org.servicecharter.web.signoff.question;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.question.Asking;
import org.servicecharter.signoff.question.Question;
import org.servicecharter.web.PageMessages;

/**
 * Backs /signoff/ask.xhtml: a question about a clause, or another wording for it, before signing.
 */
@Named
@ViewScoped
public class SignoffAsk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CharterOpening opening;

    @Inject
    private Asking asking;

    @Inject
    private PageMessages messages;

    private String charter;
    private String text;
    private SigningCopy copy;
    private List<Passage> clauses = List.of();
    private String clause;
    private String words;
    private String proposed;

    public void load() {
        copy = opening.open(charter, text);
        clauses = asking.clauses(copy.text());
    }

    /** Back to the text, which can be signed all the same. */
    public String send() {
        asking.ask(new Question(charter, copy.version(), copy.text().sha256(), clause, words, proposed));
        messages.infoAfterRedirect("signoff_ask.message.sent");
        return "/signoff/read?faces-redirect=true&charter=" + charter + "&text="
                + copy.text().sha256();
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    /** The hash of the text to show, as the address says it. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public SigningCopy getCopy() {
        return copy;
    }

    public List<Passage> getClauses() {
        return clauses;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }
}
