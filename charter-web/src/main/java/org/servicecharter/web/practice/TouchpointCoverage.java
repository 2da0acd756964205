package org.servicecharter.web.practice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.practice.coverage.ClauseChoice;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.coverage.CoverageQueries;
import org.servicecharter.practice.coverage.CoverageSetting;
import org.servicecharter.practice.coverage.Covered;
import org.servicecharter.web.PageMessages;

/** On /practice/touchpoint.xhtml: which behaviours and promises of the charter hold here. */
@Named
@ViewScoped
public class TouchpointCoverage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoverageQueries queries;

    @Inject
    private CoverageSetting setting;

    @Inject
    private PageMessages messages;

    private String code;
    private Covered covered;
    private List<ClauseChoice> suggested = List.of();
    private List<ClauseChoice> others = List.of();
    private List<String> chosen = List.of();
    private List<String> chosenOthers = List.of();
    private Set<ClauseKey> seen = Set.of();

    /** Nothing for a touchpoint that is not there yet. */
    public void load(String touchpoint) {
        code = touchpoint;
        if (code == null) {
            return;
        }
        covered = queries.of(code);
        List<ClauseChoice> all = queries.choices(code);
        suggested = all.stream().filter(ClauseChoice::suggested).toList();
        others = all.stream().filter(choice -> !choice.suggested()).toList();
        seen = all.stream()
                .filter(ClauseChoice::held)
                .map(choice -> choice.clause().key())
                .collect(Collectors.toSet());
        chosen = held(suggested);
        chosenOthers = held(others);
    }

    public void save() {
        Set<ClauseKey> all = Stream.concat(chosen.stream(), chosenOthers.stream())
                .map(ClauseKey::of)
                .collect(Collectors.toSet());
        setting.hold(code, seen, all);
        load(code);
        messages.info("practice_coverage.message.saved");
    }

    private static List<String> held(List<ClauseChoice> choices) {
        return choices.stream()
                .filter(ClauseChoice::held)
                .map(choice -> choice.clause().key().toString())
                .toList();
    }

    /** {@code null} for a touchpoint that is not there yet. */
    public Covered getCovered() {
        return covered;
    }

    public List<ClauseChoice> getSuggested() {
        return suggested;
    }

    public List<ClauseChoice> getOthers() {
        return others;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    public List<String> getChosenOthers() {
        return chosenOthers;
    }

    public void setChosenOthers(List<String> chosenOthers) {
        this.chosenOthers = List.copyOf(chosenOthers);
    }
}
