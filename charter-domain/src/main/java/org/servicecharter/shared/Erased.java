package org.servicecharter.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody whose data is being erased.
 *
 * @param code so far
 * @param pseudonym what stands in its place from now on
 * @param name as it stands in texts
 * @param email {@code null} for none
 */
public record Erased(String code, String pseudonym, String name, String email) {

    /** What in a text means this person alone: the address, and a name of several words; one word may be part of others. */
    public List<String> texts() {
        return Stream.of(name.contains(" ") ? name : null, email)
                .filter(text -> text != null)
                .toList();
    }
}
