package org.servicecharter.practice.glance;

import java.time.LocalDate;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.Tone;

/** How many stories of our own were told on a day, of those that are alike. */
record StoryCount(StoryKind kind, Tone tone, boolean toldOthers, LocalDate day, long count) {

    /** It happened, and went well. */
    boolean isGood() {
        return kind == StoryKind.REAL && tone == Tone.POSITIVE;
    }
}
