package org.servicecharter.practice.guide;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
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
