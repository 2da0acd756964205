package org.servicecharter.web.signoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.signoff.refusal.RefusalNoting;
import org.servicecharter.signoff.refusal.RefusalView;
import org.servicecharter.web.PageMessages;

/** Backs /signoff/refusal.xhtml: what came of the talk with somebody who declined (SO-14). */
@Named
@ViewScoped
public class SignoffRefusal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RefusalNoting noting;

    @Inject
    private PageMessages messages;

    private String charter;
    private String person;
    private String words;
    private RefusalView refusal;

    public void load() {
        refusal = noting.refusal(charter, person);
    }

    public String note() {
        noting.note(charter, person, words);
        messages.infoAfterRedirect("signoff_refusal.message.noted");
        return "/signoff/refusal?faces-redirect=true&charter=" + charter + "&person=" + person;
    }

    public RefusalView getRefusal() {
        return refusal;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
