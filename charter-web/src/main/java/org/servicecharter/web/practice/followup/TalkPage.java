package org.servicecharter.web.practice.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.servicecharter.practice.followup.FutureTalking;
import org.servicecharter.practice.followup.TalkRow;
import org.servicecharter.practice.followup.TalkTerms;
import org.servicecharter.web.PageMessages;

/** Backs /daily/talk.xhtml: a talk about what a customer would like to become. */
@Named
@ViewScoped
public class TalkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FutureTalking talking;

    @Inject
    private PageMessages messages;

    private TalkRow row;
    private String code;
    private String customer;
    private String hopes;
    private String scenarios;
    private String candour;
    private LocalDate nextOn;

    /** Without a code the page is for a new one. */
    public void load() {
        if (code != null) {
            row = talking.talk(code);
            customer = row.terms().customer();
            hopes = row.terms().hopes();
            scenarios = row.terms().scenarios();
            candour = row.terms().candour();
            nextOn = row.terms().nextOn();
        }
    }

    public String save() {
        TalkTerms terms = new TalkTerms(customer, hopes, scenarios, candour, nextOn);
        if (row == null) {
            talking.begin(terms);
        } else {
            talking.goOn(code, row.revision(), terms);
        }
        return done("daily_talk.message.saved");
    }

    public String end() {
        talking.end(code, row.revision());
        return done("daily_talk.message.ended");
    }

    public String takeUp() {
        talking.takeUp(code, row.revision());
        return done("daily_talk.message.takenUp");
    }

    private String done(String message) {
        messages.infoAfterRedirect(message);
        return "/daily/followups?faces-redirect=true";
    }

    /** {@code null} for a new one. */
    public TalkRow getRow() {
        return row;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getHopes() {
        return hopes;
    }

    public void setHopes(String hopes) {
        this.hopes = hopes;
    }

    public String getScenarios() {
        return scenarios;
    }

    public void setScenarios(String scenarios) {
        this.scenarios = scenarios;
    }

    public String getCandour() {
        return candour;
    }

    public void setCandour(String candour) {
        this.candour = candour;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
