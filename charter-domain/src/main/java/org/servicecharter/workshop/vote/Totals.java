package org.servicecharter.workshop.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.theme.Theme;
import org.servicecharter.workshop.theme.Themes;

/** What each vote of a plan counted, of which the board shows one. Ties stay ties. */
@ApplicationScoped
class Totals {

    @Inject
    private Themes themes;

    /**
     * In place of what this vote counted before, if it did. One in which nobody has a dot keeps that: a workshop that was
     * brought in has totals without dots, and who only passes by takes nothing away.
     */
    void count(Workshop workshop, int vote, List<Dot> dots) {
        Map<String, Integer> totals = new HashMap<>();
        dots.forEach(dot -> totals.merge(dot.getThemeId(), 1, Integer::sum));
        List<Theme> all = themes.of(workshop);
        boolean kept =
                dots.isEmpty() && all.stream().anyMatch(theme -> theme.votes().contains(vote));
        all.stream()
                .filter(theme -> !kept || !theme.votes().contains(vote))
                .forEach(theme -> theme.count(vote, totals.getOrDefault(theme.getId(), 0)));
        workshop.getCourse().showCount(vote);
    }

    /**
     * What the latest of the first so many votes counted.
     *
     * @return whether there is any
     */
    boolean showLatest(Workshop workshop, int votes) {
        Optional<Integer> latest = themes.of(workshop).stream()
                .flatMap(theme -> theme.votes().stream())
                .filter(vote -> vote <= votes)
                .max(Integer::compare);
        workshop.getCourse().showCount(latest.orElse(null));
        return latest.isPresent();
    }
}
