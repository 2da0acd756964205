package org.servicecharter.web.practice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.practice.freedom.FreedomUsing;
import org.servicecharter.practice.freedom.PolicyKeeping;
import org.servicecharter.practice.freedom.PolicyView;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.TouchpointRow;
import org.servicecharter.web.PageMessages;

/** Backs /practice/freedoms.xhtml: what people may do without asking; authors say what. */
@Named
@ViewScoped
public class FreedomsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FreedomUsing freedoms;

    @Inject
    private PolicyKeeping keeping;

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private PageMessages messages;

    private String edited;
    private PolicyView policy;
    private PolicyForm form = new PolicyForm();
    private List<PolicyView> policies;
    private List<TouchpointRow> places;
    private Map<String, String> names;

    public void load() {
        policies = freedoms.all();
        places = touchpoints.rows();
        names = places.stream().collect(Collectors.toMap(TouchpointRow::code, TouchpointRow::name));
        policy = policies.stream()
                .filter(one -> one.code().equals(edited))
                .findFirst()
                .orElse(null);
        form = policy == null ? new PolicyForm() : PolicyForm.of(policy.terms());
    }

    public String save() {
        if (policy == null) {
            keeping.state(form.terms());
        } else {
            keeping.change(policy.code(), policy.number(), form.terms());
        }
        return done("practice_freedoms.message.saved");
    }

    public String end() {
        keeping.end(policy.code(), policy.number());
        return done("practice_freedoms.message.ended");
    }

    private String done(String message) {
        messages.infoAfterRedirect(message);
        return "/practice/freedoms?faces-redirect=true";
    }

    public List<PolicyView> getPolicies() {
        return policies;
    }

    public List<TouchpointRow> getPlaces() {
        return places;
    }

    /** Touchpoints on the map, by code. */
    public Map<String, String> getNames() {
        return names;
    }

    /** The one that is changed; {@code null} for a new one. */
    public PolicyView getPolicy() {
        return policy;
    }

    public PolicyForm getForm() {
        return form;
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }
}
