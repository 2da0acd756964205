package org.servicecharter.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.access.Inviting;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PeopleList;
import org.servicecharter.organisation.PeopleSearch;

/** Backs /organisation/people.xhtml: everyone, found by name, page by page; and links for all without an account. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PeopleList list;

    @Inject
    private Inviting inviting;

    private String text;
    private String unit;
    private PeopleSearch.Presence presence = PeopleSearch.Presence.PRESENT;
    private Map<String, String> units;
    private PeopleRows rows;
    private InvitationList links;

    public void load() {
        units = organisation.unitNames();
        search();
    }

    public void search() {
        rows = new PeopleRows(new PeopleSearch(text, unit, presence), list, inviting);
    }

    public void inviteAll() {
        links = new InvitationList(inviting.inviteAllWithoutAccount());
    }

    /** {@code null} until links were made; gone when the page is left. */
    public InvitationList getLinks() {
        return links;
    }

    public PeopleRows getRows() {
        return rows;
    }

    /** Names by code. */
    public Map<String, String> getUnits() {
        return units;
    }

    public List<PeopleSearch.Presence> getPresences() {
        return List.of(PeopleSearch.Presence.values());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public PeopleSearch.Presence getPresence() {
        return presence;
    }

    public void setPresence(PeopleSearch.Presence presence) {
        this.presence = presence;
    }
}
