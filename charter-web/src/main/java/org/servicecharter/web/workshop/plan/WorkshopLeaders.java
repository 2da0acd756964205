package org.servicecharter.web.workshop.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.web.PageMessages;
import org.servicecharter.workshop.plan.LeadersOnPage;
import org.servicecharter.workshop.plan.Leading;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.plan.WorkshopRow;

/** Who leads a workshop: shown to all who do, changed by its facilitator. */
@Named
@ViewScoped
public class WorkshopLeaders implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Leading leading;

    @Inject
    private transient WorkshopQueries workshops;

    @Inject
    private transient PageMessages messages;

    private String code;
    private String person;
    private WorkshopRow workshop;
    private LeadersOnPage leaders;

    public void load() {
        workshop = workshops.get(code == null ? "" : code);
        leaders = leading.leaders(code);
    }

    public String invite() {
        leading.invite(code, person);
        return done("workshop_leaders.message.invited");
    }

    public String dismiss(String personCode) {
        leading.dismiss(code, personCode);
        return done("workshop_leaders.message.dismissed");
    }

    public String handOver(String personCode) {
        leading.handOver(code, personCode);
        return done("workshop_leaders.message.handedOver");
    }

    private String done(String message) {
        messages.infoAfterRedirect(message);
        return "/workshop/leaders?faces-redirect=true&code=" + code;
    }

    public WorkshopRow getWorkshop() {
        return workshop;
    }

    public LeadersOnPage getLeaders() {
        return leaders;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
