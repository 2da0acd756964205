package org.servicecharter.web.charter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.PromiseView;
import org.servicecharter.charter.ProvisionView;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.text.Channel;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.LegalStatus;
import org.servicecharter.charter.text.MeasureUnit;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.PromiseTerms;
import org.servicecharter.charter.text.ProvisionTerms;

/** Backs promises and provisions of /charter/draft.xhtml. The words are in the one editor of {@link DraftClauses}. */
@Named
@ViewScoped
public class DraftTerms implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClauseDrafting drafting;

    @Inject
    private CharterDraft page;

    @Inject
    private DraftClauses clauses;

    private Part wanted = Part.COURTESY;
    private PromiseForm promise = new PromiseForm(PromiseTerms.open());
    private ProvisionForm provision = new ProvisionForm(wanted, ProvisionTerms.plain());

    public void addPromise() {
        clauses.add(Part.PROMISE.name());
        promise = new PromiseForm(PromiseTerms.open());
    }

    /** One more of the chosen part. */
    public void addProvision() {
        add(wanted);
    }

    public void add(Part part) {
        clauses.add(part.name());
        provision = new ProvisionForm(part, ProvisionTerms.plain());
    }

    public void edit(PromiseView chosen) {
        clauses.edit(chosen.statement(), null);
        promise = new PromiseForm(chosen.terms());
    }

    public void edit(ProvisionView chosen) {
        clauses.edit(chosen.statement(), null);
        provision = new ProvisionForm(chosen.statement().part(), chosen.terms());
    }

    public void savePromise() {
        if (clauses.getClause() != null && clauses.isOvertaken(Facts.of(promise.terms()))) {
            return;
        }
        ClauseView there = clauses.getClause();
        if (there == null) {
            drafting.addPromise(page.getCode(), clauses.getWording(), promise.terms());
        } else {
            drafting.agree(page.getCode(), there.code(), there.revision(), clauses.getWording(), promise.terms());
        }
        clauses.done();
    }

    public void saveProvision() {
        if (clauses.getClause() != null && clauses.isOvertaken(Facts.of(provision.terms()))) {
            return;
        }
        ClauseView there = clauses.getClause();
        if (there == null) {
            drafting.addProvision(page.getCode(), provision.getPart(), clauses.getWording(), provision.terms());
        } else {
            drafting.agree(page.getCode(), there.code(), there.revision(), clauses.getWording(), provision.terms());
        }
        clauses.done();
    }

    /** Whether something of this part is being added. */
    public boolean isAddingProvision() {
        return clauses.at(provision.getPart().name());
    }

    /** What is chosen from a list; the aims have their place beside the definition. */
    public List<Part> getParts() {
        return Part.provisions().stream().filter(part -> !part.isAim()).toList();
    }

    public List<Part> getAims() {
        return Part.provisions().stream().filter(Part::isAim).toList();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public MeasureUnit[] getUnits() {
        return MeasureUnit.values();
    }

    public List<MeasureUnit> getCountedUnits() {
        return List.of(MeasureUnit.HOURS, MeasureUnit.CALENDAR_DAYS, MeasureUnit.WORKING_DAYS);
    }

    public LegalStatus[] getLegalStatuses() {
        return LegalStatus.values();
    }

    public Part getWanted() {
        return wanted;
    }

    public void setWanted(Part wanted) {
        this.wanted = wanted;
    }

    public PromiseForm getPromise() {
        return promise;
    }

    public ProvisionForm getProvision() {
        return provision;
    }
}
