package org.servicecharter.web;

import java.io.Serializable;
import java.util.List;

/**
 * Somewhere the bar at the top leads to.
 *
 * @param key of the word for it
 * @param folders each the beginning of the addresses of some of its pages
 */
public record Place(String path, String key, List<String> folders) implements Serializable {

    Place(String path, String key, String... folders) {
        this(path, key, List.of(folders));
    }

    /** How much of this address says that the page is here; 0 when it is elsewhere. */
    int holds(String address) {
        return folders.stream()
                .filter(address::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
