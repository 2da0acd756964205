package org.servicecharter.web.touchpoint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.touchpoint.JourneyRow;
import org.servicecharter.touchpoint.TouchpointMapping;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.web.PageMessages;

/** Backs /practice/journeys.xhtml: all journeys; authors begin another, or rename one. */
@Named
@ViewScoped
public class JourneyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TouchpointQueries queries;

    @Inject
    private TouchpointMapping mapping;

    @Inject
    private PageMessages messages;

    private String edited;
    private long revision;
    private String name;
    private CustomerKind customers = CustomerKind.EXTERNAL;
    private List<JourneyRow> journeys;

    public void load() {
        journeys = queries.journeys();
        journeys.stream().filter(one -> one.code().equals(edited)).findFirst().ifPresent(one -> {
            revision = one.revision();
            name = one.name();
            customers = one.customers();
        });
    }

    public String save() {
        if (edited == null) {
            mapping.begin(name, customers);
        } else {
            mapping.describe(edited, revision, name, customers);
        }
        messages.infoAfterRedirect("touchpoint_journeys.message.saved", name);
        return "/practice/journeys?faces-redirect=true";
    }

    public List<CustomerKind> getKinds() {
        return List.of(CustomerKind.values());
    }

    public List<JourneyRow> getJourneys() {
        return journeys;
    }

    /** The code of the one that is changed; {@code null} for a new one. */
    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CustomerKind getCustomers() {
        return customers;
    }

    public void setCustomers(CustomerKind customers) {
        this.customers = customers;
    }
}
