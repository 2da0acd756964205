package org.servicecharter.web.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.result.ResultTheme;

/** What a theme got in the votes of a workshop, in words. */
@Named
@ApplicationScoped
public class VoteWords {

    @Inject
    private Words words;

    /** Place and dots, whether others have as many, and what earlier votes counted; empty where nothing was counted. */
    public String of(ResultTheme one) {
        List<String> said = new ArrayList<>();
        if (one.place() != null) {
            said.add(words.format("result.place", one.place()));
        }
        said.addAll(dots(one));
        return String.join(" \u00b7 ", said);
    }

    /** The same without the place. */
    List<String> dots(ResultTheme one) {
        List<String> said = new ArrayList<>();
        if (one.theme().dots() != null) {
            said.add(words.format("result.dots", one.theme().dots()));
        }
        if (one.tied()) {
            said.add(words.get("result.tied"));
        }
        one.theme()
                .before()
                .forEach(other -> said.add(words.format(
                        one.tiedBefore().contains(other.vote()) ? "result.before.tied" : "result.before",
                        other.vote(),
                        other.dots())));
        return said;
    }
}
