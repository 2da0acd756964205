package org.servicecharter.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.servicecharter.access.Inviting;
import org.servicecharter.organisation.OrganisationChart;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonOnFile;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.StaffRegister;
import org.servicecharter.organisation.UnitRow;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/person.xhtml: one person, new or known, and a link to choose a password. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffRegister register;

    @Inject
    private OrganisationChart chart;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Inviting inviting;

    @Inject
    private PageMessages messages;

    private String code;
    private PersonForm form;
    private List<UnitRow> units;
    private List<PersonRow> colleagues;
    private InvitationList links;

    /** Without a code the page is for somebody new. */
    public void load() {
        units = chart.tree();
        colleagues = organisation.employees();
        if (code == null) {
            form = PersonForm.empty(organisation.today());
        } else {
            PersonOnFile onFile = register.details(code);
            form = PersonForm.of(onFile.details(), onFile.revision());
        }
    }

    public String save() {
        if (code == null) {
            register.enter(form.details());
        } else {
            register.change(form.details(), form.revision());
        }
        messages.infoAfterRedirect("organisation_person.message.saved", form.getName());
        return "/organisation/people?faces-redirect=true";
    }

    public void invite() {
        links = new InvitationList(List.of(inviting.invite(code)));
    }

    /** Known already: the staff number stays. */
    public boolean isKnown() {
        return code != null;
    }

    public PersonForm getForm() {
        return form;
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public List<PersonRow> getColleagues() {
        return colleagues;
    }

    /** What can be given to somebody: everything but EMPLOYEE, which goes without saying. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.EMPLOYEE)
                .toList();
    }

    /** {@code null} until a link was made. */
    public InvitationList getLinks() {
        return links;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
