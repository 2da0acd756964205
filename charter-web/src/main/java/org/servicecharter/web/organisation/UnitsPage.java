package org.servicecharter.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.organisation.OrganisationChart;
import org.servicecharter.organisation.UnitRow;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/units.xhtml: the tree of units, and one unit to add or change. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationChart chart;

    @Inject
    private PageMessages messages;

    private String edited;
    private String code;
    private String name;
    private String parent;
    private String find;
    private String into;
    private List<UnitRow> units;
    private List<UnitRow> shown;

    /** With a unit's code in the address the form is for that one. */
    public void load() {
        units = chart.tree();
        shown = new UnitSearch(units).find(find);
        units.stream().filter(unit -> unit.code().equals(edited)).forEach(unit -> {
            code = unit.code();
            name = unit.name();
            parent = unit.parentCode();
        });
    }

    public String save() {
        if (edited == null) {
            chart.addUnit(code, name, parent);
        } else {
            chart.changeUnit(edited, name, parent);
        }
        messages.infoAfterRedirect("organisation_units.message.saved", name);
        return "/organisation/units?faces-redirect=true";
    }

    public String close() {
        chart.closeUnit(edited, into);
        messages.infoAfterRedirect("organisation_units.message.closed", name);
        return "/organisation/units?faces-redirect=true";
    }

    /** Those looked for, each with the way down to it. */
    public List<UnitRow> getShown() {
        return shown;
    }

    /** Who can take over what is in the unit: all but itself. */
    public List<UnitRow> getOthers() {
        return units.stream().filter(unit -> !unit.code().equals(edited)).toList();
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    /** Whether the form is about the top, which belongs to nothing. */
    public boolean isTop() {
        return edited != null && parent == null;
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
