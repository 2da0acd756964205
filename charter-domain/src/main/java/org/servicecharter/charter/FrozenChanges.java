package org.servicecharter.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.charter.rendition.RenditionReading;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.shared.LastUsed;

/**
 * What a reader of one frozen text finds different in another. Neither ever changes, so it is found out once, and the
 * {@value #MOST_KEPT} that were asked for last are kept: with a new version everybody asks for the same.
 */
@ApplicationScoped
public class FrozenChanges {

    private static final int MOST_KEPT = 100;

    @Inject
    private CharterQueries charters;

    @Inject
    private RenditionReading renditions;

    private final Map<List<Object>, List<ClauseChange>> kept = new LastUsed<>(MOST_KEPT);

    /**
     * In the language and format of both where they are in one, else in the main texts.
     *
     * @param fromSha256 the hash of the text in the version {@code from}; likewise the other
     * @throws org.servicecharter.charter.version.VersionNotFound when one of the versions was never published
     */
    public List<ClauseChange> between(String code, int from, String fromSha256, int to, String toSha256) {
        List<Object> key = List.of(code, from, fromSha256, to, toSha256);
        return find(key).orElseGet(() -> {
            List<ClauseChange> changes = renditions
                    .changes(code, from, fromSha256, to, toSha256)
                    .orElseGet(() -> charters.compare(code, from, to));
            return keep(key, List.copyOf(changes));
        });
    }

    private synchronized Optional<List<ClauseChange>> find(List<Object> key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized List<ClauseChange> keep(List<Object> key, List<ClauseChange> changes) {
        kept.put(key, changes);
        return changes;
    }
}
