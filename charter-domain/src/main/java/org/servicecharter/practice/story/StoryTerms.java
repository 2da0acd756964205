package org.servicecharter.practice.story;

import java.io.Serializable;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.practice.coverage.ClauseKey;

/**
 * What is told.
 *
 * @param principle the one it shows, of a charter in force; {@code null} for none
 * @param touchpoint where it happened; {@code null} when it is none of ours
 * @param place where, in words; {@code null} at a touchpoint
 * @param level of service; {@code null} for not said
 * @param encounter its kind; {@code null} for not said
 * @param toldOthers the customer told others (S1)
 * @param design of a wanted story
 */
public record StoryTerms(
        StoryKind kind,
        Tone tone,
        String words,
        ClauseKey principle,
        String touchpoint,
        String place,
        ServiceLevel level,
        EncounterKind encounter,
        boolean toldOthers,
        StoryDesign design)
        implements Serializable {

    static final int WORDS_MAX = 2000;
    static final int PLACE_MAX = 80;

    /**
     * As it is kept: a wanted story is a good one that nobody has told yet, and only it has a design.
     *
     * @throws WordingNotUsable when there are no words, or a text is too long
     * @throws StoryNotUsable when it happened and nobody says how it was
     */
    StoryTerms checked() {
        boolean wanted = kind == StoryKind.WANTED;
        if (tone == null && !wanted) {
            throw new StoryNotUsable();
        }
        return new StoryTerms(
                wanted ? StoryKind.WANTED : StoryKind.REAL,
                wanted ? Tone.POSITIVE : tone,
                WordingNotUsable.checked(words, WORDS_MAX),
                principle,
                touchpoint,
                touchpoint == null ? WordingNotUsable.checkedOrNull(place, PLACE_MAX) : null,
                level,
                encounter,
                toldOthers && !wanted,
                wanted && design != null ? design.checked() : StoryDesign.NONE);
    }
}
