package org.servicecharter.web.signoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.signoff.exemption.Exempting;
import org.servicecharter.signoff.exemption.ExemptionQueries;
import org.servicecharter.signoff.exemption.ExemptionRow;
import org.servicecharter.signoff.exemption.ExemptionWish;
import org.servicecharter.signoff.scope.ExemptionReason;
import org.servicecharter.web.PageMessages;

/** Backs /signoff/exemptions.xhtml: what one person need not sign for a time (SO-13). */
@Named
@ViewScoped
public class SignoffExemptions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExemptionQueries queries;

    @Inject
    private Exempting exempting;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private String person;
    private String name;
    private List<ExemptionRow> rows = List.of();
    private List<ExemptionRow> open = List.of();
    private String charter;
    private ExemptionReason reason;
    private String approver;
    private LocalDate until;

    public void load() {
        rows = queries.of(person);
        open = rows.stream().filter(ExemptionRow::open).toList();
        name = organisation.person(person).map(PersonRow::name).orElse(person);
    }

    public String exempt() {
        exempting.exempt(new ExemptionWish(charter, person, reason, approver, until));
        messages.infoAfterRedirect("signoff_exemptions.message.exempt", name);
        return "/signoff/exemptions?faces-redirect=true&person=" + person;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public List<ExemptionRow> getRows() {
        return rows;
    }

    /** From which there can be an exemption. */
    public List<ExemptionRow> getOpen() {
        return open;
    }

    public ExemptionReason[] getReasons() {
        return ExemptionReason.values();
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public ExemptionReason getReason() {
        return reason;
    }

    public void setReason(ExemptionReason reason) {
        this.reason = reason;
    }

    public String getApprover() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
