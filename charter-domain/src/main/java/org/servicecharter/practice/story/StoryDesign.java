package org.servicecharter.practice.story;

import java.io.Serializable;
import org.servicecharter.charter.version.WordingNotUsable;

/**
 * What stands behind a story that is wanted: from the want to whoever acts (S3 #6). Each may be {@code null}.
 *
 * @param wants what customers want
 * @param procedure how it is done
 * @param technology the tools it needs
 * @param training what people learn for it
 * @param who acts
 */
public record StoryDesign(String wants, String procedure, String technology, String training, String who)
        implements Serializable {

    static final int TEXT_MAX = 600;

    /** Of a story that happened, or of which nobody has thought yet. */
    public static final StoryDesign NONE = new StoryDesign(null, null, null, null, null);

    /** @throws WordingNotUsable when a text is too long */
    StoryDesign checked() {
        return new StoryDesign(
                WordingNotUsable.checkedOrNull(wants, TEXT_MAX),
                WordingNotUsable.checkedOrNull(procedure, TEXT_MAX),
                WordingNotUsable.checkedOrNull(technology, TEXT_MAX),
                WordingNotUsable.checkedOrNull(training, TEXT_MAX),
                WordingNotUsable.checkedOrNull(who, TEXT_MAX));
    }
}
