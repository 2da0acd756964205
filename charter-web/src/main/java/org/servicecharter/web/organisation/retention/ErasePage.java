package org.servicecharter.web.organisation.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.privacy.PersonErasing;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/erase.xhtml: what names somebody who has left, and that it is erased. */
@Named
@ViewScoped
public class ErasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonErasing erasing;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private String code;
    private String name;
    private String typed;
    private List<Map.Entry<String, Integer>> counts;

    public void load() {
        counts = List.copyOf(erasing.preview(code).entrySet());
        name = organisation.person(code).map(PersonRow::name).orElse(code);
    }

    public String erase() {
        erasing.erase(code, typed);
        messages.infoAfterRedirect("organisation_erase.message.erased");
        return "/organisation/people?faces-redirect=true";
    }

    public List<Map.Entry<String, Integer>> getCounts() {
        return counts;
    }

    public String getName() {
        return name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
