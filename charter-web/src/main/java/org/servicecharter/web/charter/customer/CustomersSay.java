package org.servicecharter.web.charter.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.customer.AskedCustomers;
import org.servicecharter.charter.customer.CustomerSaid;
import org.servicecharter.charter.customer.CustomerSpeaking;

/** Backs /customers/say.xhtml: what a customer says about a clause, or about the whole. */
@Named
@ViewScoped
public class CustomersSay implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerSpeaking speaking;

    @Inject
    private CustomerVisit visit;

    private String key;
    private String clause;
    private AskedCustomers asked;
    private ClauseView about;
    private String words;
    private String name;

    /** A clause that was taken out meanwhile is not spoken about; then it is about the whole. */
    public void load() {
        asked = visit.open(() -> speaking.read(key));
        about = asked == null || asked.draft() == null || clause == null
                ? null
                : asked.draft().clause(clause).orElse(null);
    }

    public String send() {
        if (!visit.maySpeak(key)) {
            return null;
        }
        speaking.comment(
                key,
                new CustomerSaid(
                        about == null ? null : about.code(), about == null ? null : about.text(), words, name));
        visit.spoke(key);
        return "/customers/thanks?faces-redirect=true&key=" + key;
    }

    /** {@code null} when the link opens nothing. */
    public AskedCustomers getAsked() {
        return asked;
    }

    /** {@code null} for the whole. */
    public ClauseView getAbout() {
        return about;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
