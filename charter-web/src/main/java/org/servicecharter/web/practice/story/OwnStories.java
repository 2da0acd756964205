package org.servicecharter.web.practice.story;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The keys of stories told without a name since somebody signed in: only here they are known as their own. */
@SessionScoped
public class OwnStories implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> keys = new HashMap<>();

    void keep(String story, String key) {
        if (key != null) {
            keys.put(story, key);
        }
    }

    /** {@code null} for any other story. */
    String key(String story) {
        return keys.get(story);
    }
}
