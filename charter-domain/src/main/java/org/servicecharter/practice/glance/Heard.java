package org.servicecharter.practice.glance;

import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.Tone;

/** What is counted week by week. */
public enum Heard {
    GOOD_STORY,
    BAD_STORY,
    WANTED_STORY,
    FIRST_BREAKDOWN,
    SECOND_BREAKDOWN,
    THIRD_BREAKDOWN,
    CUSTOMER_VOICE,
    THANKS;

    static Heard story(StoryKind kind, Tone tone) {
        if (kind == StoryKind.WANTED) {
            return WANTED_STORY;
        }
        return tone == Tone.POSITIVE ? GOOD_STORY : BAD_STORY;
    }

    static Heard breakdown(EncounterKind kind) {
        return switch (kind) {
            case FIRST -> FIRST_BREAKDOWN;
            case SECOND -> SECOND_BREAKDOWN;
            case THIRD -> THIRD_BREAKDOWN;
        };
    }
}
