package org.servicecharter.web.touchpoint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.touchpoint.JourneyRow;
import org.servicecharter.touchpoint.TouchpointMapping;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.TouchpointRow;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.PageMessages;

/** Backs /practice/touchpoint.xhtml: one touchpoint, new or known, for whoever may change it. */
@Named
@ViewScoped
public class TouchpointPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TouchpointQueries queries;

    @Inject
    private TouchpointMapping mapping;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private ActiveUser user;

    @Inject
    private PageMessages messages;

    private String code;
    private String journey;
    private TouchpointRow row;
    private TouchpointForm form = new TouchpointForm();
    private List<JourneyRow> journeys = List.of();
    private Map<String, String> units = Map.of();
    private List<PersonRow> colleagues = List.of();

    /** Without a code the page is for a new one. Whoever may not change it reads what to say and do there. */
    public String load() {
        if (code != null) {
            row = queries.touchpoint(code);
            form = TouchpointForm.of(row.details());
        } else {
            form.setJourney(journey);
        }
        if (code == null ? !isDrawing() : !row.editable()) {
            return code == null
                    ? "/practice/touchpoints?faces-redirect=true"
                    : "/practice/guide?faces-redirect=true&code=" + code;
        }
        journeys = queries.journeys();
        units = organisation.unitNames();
        colleagues = organisation.employees();
        return null;
    }

    public void exchangeChosen() {
        form.exchangeChosen();
    }

    public void relationshipChosen() {
        form.relationshipChosen();
    }

    public String save() {
        if (code == null) {
            String added = mapping.add(form.details());
            messages.infoAfterRedirect("touchpoint_edit.message.added", form.getName());
            return "/practice/touchpoint?faces-redirect=true&code=" + added;
        }
        mapping.change(code, row.revision(), form.details());
        messages.infoAfterRedirect("touchpoint_edit.message.saved", form.getName());
        return "/practice/touchpoint?faces-redirect=true&code=" + code;
    }

    public String retire() {
        mapping.retire(code);
        messages.infoAfterRedirect("touchpoint_edit.message.retired", row.name());
        return "/practice/touchpoints?faces-redirect=true";
    }

    /** May add to the map, and take off it. */
    public boolean isDrawing() {
        return user.is(Role.Names.AUTHOR) || user.is(Role.Names.ADMINISTRATOR);
    }

    /** {@code null} for a new one. */
    public TouchpointRow getRow() {
        return row;
    }

    public TouchpointForm getForm() {
        return form;
    }

    public List<JourneyRow> getJourneys() {
        return journeys;
    }

    public Map<String, String> getUnits() {
        return units;
    }

    public List<PersonRow> getColleagues() {
        return colleagues;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getJourney() {
        return journey;
    }

    public void setJourney(String journey) {
        this.journey = journey;
    }
}
