package org.servicecharter.practice.guide;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.framework.Hat;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.touchpoint.TouchpointRow;

/**
 * What to say and do at a touchpoint.
 *
 * @param held what of the charters in force holds here
 * @param hat {@code null} as long as nobody said which exchange it is
 * @param ideas of kindness; nobody owes them
 */
public record GuideView(
        TouchpointRow touchpoint,
        List<ClauseInForce> held,
        Hat hat,
        List<Lines> scripts,
        List<Line> questions,
        List<Line> ideas)
        implements Serializable {

    private static final String ALONE = "";

    /** What holds here, each principle once with what makes it visible; what stands under none comes last. */
    public List<Under> byPrinciple() {
        Map<String, List<ClauseInForce>> all = held.stream()
                .collect(Collectors.groupingBy(GuideView::heading, LinkedHashMap::new, Collectors.toList()));
        List<ClauseInForce> alone = all.remove(ALONE);
        List<Under> under = new ArrayList<>();
        all.forEach((principle, clauses) -> under.add(new Under(principle, behaviours(clauses))));
        if (alone != null) {
            under.add(new Under(null, alone));
        }
        return under;
    }

    private static String heading(ClauseInForce clause) {
        return switch (clause.part()) {
            case PRINCIPLE -> clause.text();
            case DO, DONT -> clause.principle();
            default -> ALONE;
        };
    }

    private static List<ClauseInForce> behaviours(List<ClauseInForce> clauses) {
        return clauses.stream().filter(ClauseInForce::isBehaviour).toList();
    }

    /**
     * What holds here of one principle.
     *
     * @param principle its words; {@code null} for promises
     * @param clauses none where the principle alone was chosen
     */
    public record Under(String principle, List<ClauseInForce> clauses) implements Serializable {}

    /**
     * A script in one language.
     *
     * @param number its version
     * @param principleKey the principle it stands on
     * @param principle the words of that principle; {@code null} when it is in force no longer
     * @param stale nobody has looked at it for a year
     */
    public record Lines(
            String language,
            int number,
            String words,
            ClauseKey principleKey,
            String principle,
            LocalDate reviewedOn,
            boolean stale)
            implements Serializable {}

    /** A question, or an idea. */
    public record Line(long id, String words) implements Serializable {}
}
