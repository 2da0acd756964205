package org.servicecharter.web.signoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.campaign.CampaignPlanning;
import org.servicecharter.signoff.campaign.CampaignPreview;
import org.servicecharter.signoff.campaign.CampaignQueries;
import org.servicecharter.signoff.campaign.CampaignView;
import org.servicecharter.web.PageMessages;

/** Backs /signoff/campaign.xhtml: whom to ask to sign a charter, when and how. */
@Named
@ViewScoped
public class SignoffCampaign implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignQueries queries;

    @Inject
    private CampaignPlanning planning;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private String charter;
    private CampaignView running;
    private CampaignView planned;
    private CampaignForm form;
    private CampaignPreview preview;
    private List<UnitChoice> units = List.of();

    /** A unit that can be ticked. */
    public record UnitChoice(String code, String name) implements Serializable {}

    public void load() {
        running = queries.running(charter);
        planned = queries.planned(charter).orElse(null);
        form = CampaignForm.of(planned == null ? running : planned, organisation.today());
        units = organisation.unitNames().entrySet().stream()
                .map(unit -> new UnitChoice(unit.getKey(), unit.getValue()))
                .sorted(Comparator.comparing(UnitChoice::name))
                .toList();
    }

    public void look() {
        preview = null;
        preview = planning.preview(form.order(charter, planning::codesOf));
    }

    public String plan() {
        preview = null;
        planning.plan(form.order(charter, planning::codesOf), running.id());
        messages.infoAfterRedirect("signoff_campaign.message.planned", running.title());
        return "/signoff/campaign?faces-redirect=true&charter=" + charter;
    }

    public String takeBack() {
        planning.takeBack(charter);
        messages.infoAfterRedirect("signoff_campaign.message.takenBack");
        return "/signoff/campaign?faces-redirect=true&charter=" + charter;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public CampaignView getRunning() {
        return running;
    }

    /** {@code null} when none waits for its day. */
    public CampaignView getPlanned() {
        return planned;
    }

    public CampaignForm getForm() {
        return form;
    }

    /** {@code null} until it was asked for. */
    public CampaignPreview getPreview() {
        return preview;
    }

    /** Every unit, by name. */
    public List<UnitChoice> getUnits() {
        return units;
    }

    public List<Role> getRoles() {
        return List.of(Role.FACILITATOR, Role.AUTHOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR);
    }
}
