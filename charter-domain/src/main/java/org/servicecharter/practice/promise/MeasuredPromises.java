package org.servicecharter.practice.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Promise;
import org.servicecharter.practice.coverage.ClauseKey;

/** The promises of charters, as far as they were published. */
@ApplicationScoped
public class MeasuredPromises {

    @Inject
    private Charters charters;

    /** @throws PromiseNotFound when it is in no version that was published */
    public MeasuredPromise get(ClauseKey key) {
        return of(charters.versions(key.charter())).stream()
                .filter(promise -> promise.key().equals(key))
                .findFirst()
                .orElseThrow(PromiseNotFound::new);
    }

    /** Those of a charter that was published, those in force first. */
    public List<MeasuredPromise> of(String charter) {
        return of(charters.versions(charter));
    }

    /** All of charters in force, charter by charter. */
    public List<MeasuredPromise> inForce() {
        return charters.allInForce().stream()
                .flatMap(version -> of(List.of(version)).stream())
                .toList();
    }

    /** @param versions of one charter, the latest first */
    private static List<MeasuredPromise> of(List<CharterVersion> versions) {
        List<CharterVersion> published = versions.stream()
                .filter(version -> version.getState().isFrozen())
                .toList();
        List<String> seen = new ArrayList<>();
        List<MeasuredPromise> promises = new ArrayList<>();
        for (CharterVersion version : published) {
            for (Promise promise : version.wording().promises()) {
                if (!seen.contains(promise.getCode())) {
                    seen.add(promise.getCode());
                    promises.add(promise(version, promise, published));
                }
            }
        }
        return promises;
    }

    private static MeasuredPromise promise(CharterVersion latest, Promise promise, List<CharterVersion> published) {
        List<MeasuredPromise.Edition> editions = published.stream()
                .map(version -> version.wording()
                        .findClause(promise.getCode())
                        .map(clause -> new MeasuredPromise.Edition(
                                version.getParticulars().getEffectiveOn(),
                                Yardstick.of(version.getNumber(), ((Promise) clause).getTerms())))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return new MeasuredPromise(
                new ClauseKey(latest.getCharterCode(), promise.getCode()),
                latest.getParticulars().getTitle(),
                promise.getWording(),
                promise.getTerms().redress(),
                promise.getTerms().peakWhen(),
                published.stream()
                        .anyMatch(version -> version.getState().isInForce()
                                && version.wording()
                                        .findClause(promise.getCode())
                                        .isPresent()),
                editions);
    }
}
