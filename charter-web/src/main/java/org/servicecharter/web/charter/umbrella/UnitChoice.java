package org.servicecharter.web.charter.umbrella;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.charter.draft.UnitDrafting;
import org.servicecharter.charter.umbrella.Inherited;
import org.servicecharter.charter.umbrella.UmbrellaChoice;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Unit;
import org.servicecharter.web.ActiveUser;

/** For whom an author makes a charter: everybody, unless they choose one of the units and what it stands under. */
@Named
@ViewScoped
public class UnitChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnitDrafting drafting;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private ActiveUser user;

    private List<SelectItem> units = List.of();
    private List<UmbrellaChoice> umbrellas = List.of();
    private String unit;
    private String umbrella;

    public void load() {
        load(null, null);
    }

    /**
     * @param charter the one it is about, which cannot stand under itself; {@code null} for one to begin
     * @param now where it stands; {@code null} for everybody's
     */
    void load(String charter, Inherited now) {
        if (!user.is(Role.Names.AUTHOR)) {
            return;
        }
        units = organisation.unitNames().entrySet().stream()
                .filter(one -> !one.getKey().equals(Unit.TOP))
                .sorted(Map.Entry.comparingByValue())
                .map(one -> new SelectItem(one.getKey(), one.getValue()))
                .toList();
        umbrellas = units.isEmpty()
                ? List.of()
                : drafting.umbrellas().stream()
                        .filter(one -> !one.code().equals(charter))
                        .toList();
        unit = now == null ? null : now.unitCode();
        umbrella = now != null
                ? now.umbrella()
                : umbrellas.isEmpty() ? null : umbrellas.get(0).code();
    }

    /** There is something to choose from. */
    public boolean isOffered() {
        return !units.isEmpty() && !umbrellas.isEmpty();
    }

    /** Codes and names. */
    public List<SelectItem> getUnits() {
        return units;
    }

    public List<UmbrellaChoice> getUmbrellas() {
        return umbrellas;
    }

    /** {@code null} for everybody. */
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null || unit.isBlank() ? null : unit;
    }

    public String getUmbrella() {
        return umbrella;
    }

    public void setUmbrella(String umbrella) {
        this.umbrella = umbrella;
    }
}
