package org.servicecharter.web.charter;

import java.io.Serializable;
import java.time.LocalDate;
import org.servicecharter.charter.version.Particulars;

/** The fields around the clauses while somebody fills them in; remembers what was there before. */
public class ParticularsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Particulars seen;
    private String title;
    private String motto;
    private String services;
    private String customers;
    private String owner;
    private String approver;
    private LocalDate effectiveOn;
    private LocalDate nextReviewOn;

    ParticularsForm(Particulars seen) {
        this.seen = seen;
        title = seen.getTitle();
        motto = seen.getMotto();
        services = seen.getServices();
        customers = seen.getCustomers();
        owner = seen.getOwner();
        approver = seen.getApprover();
        effectiveOn = seen.getEffectiveOn();
        nextReviewOn = seen.getNextReviewOn();
    }

    Particulars seen() {
        return seen;
    }

    Particulars wanted() {
        return new Particulars(title, motto, services, customers, owner, approver, effectiveOn, nextReviewOn)
                .promising(seen.getMottoKind());
    }

    /** The same words, laid over what is there by now. */
    ParticularsForm over(Particulars newest) {
        ParticularsForm form = new ParticularsForm(newest);
        form.title = title;
        form.motto = motto;
        form.services = services;
        form.customers = customers;
        form.owner = owner;
        form.approver = approver;
        form.effectiveOn = effectiveOn;
        form.nextReviewOn = nextReviewOn;
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMotto() {
        return motto;
    }

    public void setMotto(String motto) {
        this.motto = motto;
    }

    public String getServices() {
        return services;
    }

    public void setServices(String services) {
        this.services = services;
    }

    public String getCustomers() {
        return customers;
    }

    public void setCustomers(String customers) {
        this.customers = customers;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getApprover() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public LocalDate getNextReviewOn() {
        return nextReviewOn;
    }

    public void setNextReviewOn(LocalDate nextReviewOn) {
        this.nextReviewOn = nextReviewOn;
    }
}
