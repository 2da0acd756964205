package org.servicecharter.web.charter.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.charter.consultation.ConsultationView;
import org.servicecharter.charter.consultation.Consulting;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.web.PageMessages;

/** Backs the period in which staff are asked, on /charter/discussion.xhtml. */
@Named
@ViewScoped
public class ConsultationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consulting consulting;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private CharterDiscussion page;

    @Inject
    private PageMessages messages;

    private LocalDate lastOn;
    private List<String> units = new ArrayList<>();
    private Map<String, String> names = Map.of();

    /** Two weeks for everyone are proposed where nobody was asked yet. */
    public void load() {
        names = organisation.unitNames();
        ConsultationView there = page.getDiscussion().consultation();
        lastOn = there == null ? organisation.today().plusDays(14) : there.lastOn();
        units = there == null ? new ArrayList<>() : new ArrayList<>(there.units());
    }

    public void ask() {
        consulting.ask(page.getCode(), lastOn, new LinkedHashSet<>(units));
        page.load();
        messages.info("charter_discussion.message.asked");
    }

    public void end() {
        consulting.end(page.getCode());
        page.load();
        messages.info("charter_discussion.message.ended");
    }

    /** Code and name of every unit, by name. */
    public List<Map.Entry<String, String>> getAll() {
        return names.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    /** The names of those who are asked. */
    public String names(Set<String> codes) {
        return codes.stream()
                .map(code -> names.getOrDefault(code, code))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public LocalDate getLastOn() {
        return lastOn;
    }

    public void setLastOn(LocalDate lastOn) {
        this.lastOn = lastOn;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }
}
