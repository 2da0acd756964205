package org.servicecharter.practice.story;

import org.servicecharter.shared.NotFound;

/** There is no story with this code, or it was withdrawn. */
public class StoryNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    StoryNotFound() {
        super("practice.story.notFound");
    }
}
