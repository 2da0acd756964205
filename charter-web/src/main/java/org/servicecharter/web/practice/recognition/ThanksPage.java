package org.servicecharter.web.practice.recognition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.recognition.Thanking;
import org.servicecharter.practice.recognition.ThanksQueries;
import org.servicecharter.practice.recognition.ThanksRow;
import org.servicecharter.practice.story.StoryQueries;
import org.servicecharter.web.PageMessages;

/** Backs /daily/thanks.xhtml: thank a colleague, read what came, answer for one's team. */
@Named
@ViewScoped
public class ThanksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Thanking thanking;

    @Inject
    private ThanksQueries queries;

    @Inject
    private StoryQueries stories;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private String colleague;
    private String words;
    private String principle;
    private String takenBack;
    private Map<String, String> answers = new HashMap<>();
    private List<ThanksRow> received;
    private List<ThanksRow> given;
    private List<ThanksRow> waiting;
    private List<PersonRow> colleagues;
    private List<ClauseInForce> principles;

    public void load() {
        received = queries.received();
        given = queries.given();
        waiting = queries.waiting();
        colleagues = organisation.employees();
        principles = stories.principles();
    }

    public String thank() {
        thanking.thank(colleague, words, principle == null ? null : ClauseKey.of(principle));
        messages.infoAfterRedirect("daily_thanks.message.given");
        return "/daily/thanks?faces-redirect=true";
    }

    /** It can be given again as long as the page is open. */
    public void takeBack(ThanksRow thanks) {
        thanking.takeBack(thanks.code());
        takenBack = thanks.code();
        load();
        messages.info("daily_thanks.message.takenBack");
    }

    public void giveAgain() {
        thanking.giveAgain(takenBack);
        takenBack = null;
        load();
        messages.info("daily_thanks.message.again");
    }

    public void answer(ThanksRow thanks) {
        thanking.answer(thanks.code(), answers.get(thanks.code()));
        load();
        messages.info("daily_thanks.message.answered");
    }

    public boolean isUndoable() {
        return takenBack != null;
    }

    /** What is typed in answer, by the code of the thanks. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<ThanksRow> getReceived() {
        return received;
    }

    public List<ThanksRow> getGiven() {
        return given;
    }

    public List<ThanksRow> getWaiting() {
        return waiting;
    }

    public List<PersonRow> getColleagues() {
        return colleagues;
    }

    public List<ClauseInForce> getPrinciples() {
        return principles;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
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
}
