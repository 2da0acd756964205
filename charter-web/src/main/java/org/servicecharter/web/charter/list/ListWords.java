package org.servicecharter.web.charter.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicecharter.charter.list.EntryRow;
import org.servicecharter.charter.list.EntryView;
import org.servicecharter.charter.list.Lived;
import org.servicecharter.framework.DefinitionElement;
import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Words;
import org.servicecharter.web.charter.CharterWords;

/** Says in words what is known of an entry; in pages {@code #{listWords.…}}. */
@Named
@RequestScoped
public class ListWords {

    @Inject
    private Words words;

    @Inject
    private Dates dates;

    @Inject
    private CharterWords names;

    /** "3 cards · 1 comment · in a charter · lived: 5 of 8". */
    public String about(EntryRow row) {
        List<String> parts = new ArrayList<>();
        if (row.cards() > 0) {
            parts.add(words.format("charter_lists.about.cards", row.cards()));
        }
        if (row.comments() > 0) {
            parts.add(words.format("charter_lists.about.comments", row.comments()));
        }
        if (row.clauses() > 0) {
            parts.add(words.format("charter_lists.about.clauses", row.clauses()));
        }
        if (row.lived().shown()) {
            parts.add(words.format(
                    "charter_lists.about.lived",
                    row.lived().yes(),
                    row.lived().yes() + row.lived().notYet()));
        }
        return String.join(" · ", parts);
    }

    /** Where it comes from and since when. */
    public String origin(EntryView entry) {
        String day = dates.day(entry.addedAt());
        if (entry.addedBy() == null) {
            return words.format("charter_lists.origin." + (entry.sources().isEmpty() ? "draft" : "workshop"), day);
        }
        return words.format("charter_lists.origin.person", names.name(entry.addedBy()), day);
    }

    /** What all say together, or why that is not told yet. */
    public String lived(Lived lived) {
        return lived.shown()
                ? words.format("charter_lists.lived.counts", lived.yes(), lived.notYet())
                : words.format("charter_lists.lived.few", Lived.FEWEST);
    }

    /** Which of the three common elements a definition tells of, and which not. */
    public String elements(DefinitionReading reading) {
        return Arrays.stream(DefinitionElement.values())
                .map(element -> words.format(
                        reading.elements().contains(element)
                                ? "charter_lists.elements.there"
                                : "charter_lists.elements.missing",
                        words.get("DefinitionElement." + element)))
                .reduce((one, other) -> one + " · " + other)
                .orElseThrow();
    }

    /** A place in a draft. */
    public String goal(ListEntryTaking.Goal goal) {
        return goal.principle() == null
                ? goal.charter()
                : words.format("charter_lists.take.goal", goal.charter(), goal.principle());
    }
}
