package org.servicecharter.web.touchpoint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.touchpoint.ContactChannel;
import org.servicecharter.touchpoint.JourneyRow;
import org.servicecharter.touchpoint.TouchpointMapping;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.TouchpointRow;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.Excerpt;

/** Backs /practice/touchpoints.xhtml: all touchpoints, or those looked for; authors put them in order. */
@Named
@ViewScoped
public class TouchpointList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TouchpointQueries queries;

    @Inject
    private TouchpointMapping mapping;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private ActiveUser user;

    private String journey;
    private String unit;
    private ContactChannel channel;
    private TouchpointFilter show = TouchpointFilter.ALL;
    private String find;
    private int page;
    private List<JourneyRow> journeys;
    private Map<String, String> units;
    private Excerpt<TouchpointRow> excerpt;

    public void load() {
        journeys = queries.journeys();
        units = organisation.unitNames();
        List<TouchpointRow> all = show == TouchpointFilter.RETIRED ? queries.retired() : queries.rows();
        List<TouchpointRow> rows = all.stream().filter(this::holds).toList();
        excerpt = Excerpt.of(rows, TouchpointRow::words, find, page);
    }

    private boolean holds(TouchpointRow row) {
        return show.holds(row, user.getCode())
                && (journey == null || journey.equals(row.details().journey()))
                && (unit == null || unit.equals(row.details().unit()))
                && (channel == null || channel == row.details().channel());
    }

    public void move(TouchpointRow row, int steps) {
        mapping.move(row.code(), steps);
        load();
    }

    public void putBack(TouchpointRow row) {
        mapping.putBack(row.code());
        load();
    }

    /** All of one journey are shown, so that one sees where something moves. */
    public boolean isOrderable() {
        return journey != null
                && unit == null
                && channel == null
                && show == TouchpointFilter.ALL
                && excerpt.looked().isEmpty();
    }

    /** What turning a page keeps. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("show", show.name());
        if (journey != null) {
            kept.put("journey", journey);
        }
        if (unit != null) {
            kept.put("unit", unit);
        }
        if (channel != null) {
            kept.put("channel", channel.name());
        }
        return kept;
    }

    public List<JourneyRow> getJourneys() {
        return journeys;
    }

    public Map<String, String> getUnits() {
        return units;
    }

    public Excerpt<TouchpointRow> getExcerpt() {
        return excerpt;
    }

    public TouchpointFilter getShow() {
        return show;
    }

    public void setShow(TouchpointFilter show) {
        this.show = show == null ? TouchpointFilter.ALL : show;
    }

    public String getJourney() {
        return journey;
    }

    public void setJourney(String journey) {
        this.journey = journey;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
