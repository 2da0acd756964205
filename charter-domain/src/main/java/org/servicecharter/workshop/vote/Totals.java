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
     * brought in has totals without dots, and who only passes by takes nothing away. Nor anything to a theme that came
     * after it: nobody could vote for that.
     *
     * @param open it is left, not only passed
     */
    void count(Workshop workshop, int vote, List<Dot> dots, boolean open) {
        Map<String, Integer> totals = new HashMap<>();
        dots.forEach(dot -> totals.merge(dot.getThemeId(), 1, Integer::sum));
        List<Theme> all = themes.of(workshop);
        boolean again = all.stream().anyMatch(theme -> theme.votes().contains(vote));
        for (Theme theme : all) {
            Integer dotted = totals.get(theme.getId());
            boolean counts = theme.votes().contains(vote) ? !dots.isEmpty() : open || !again || dotted != null;
            if (counts) {
                theme.count(vote, dotted == null ? 0 : dotted);
            }
        }
        workshop.getCourse().showCount(vote);
    }

    /**
     * What the latest of the first so many votes counted.
     *
     * @return whether there is any
     */
    boolean showLatest(Workshop workshop, int votes) {
        Optional<Integer> latest = latest(workshop, votes);
        workshop.getCourse().showCount(latest.orElse(null));
        return latest.isPresent();
    }

    /** The latest of the first so many votes that was counted. */
    Optional<Integer> latest(Workshop workshop, int votes) {
        return themes.of(workshop).stream()
                .flatMap(theme -> theme.votes().stream())
                .filter(vote -> vote <= votes)
                .max(Integer::compare);
    }
}
