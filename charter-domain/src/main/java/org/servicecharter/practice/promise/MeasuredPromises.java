package org.servicecharter.practice.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return of(key.charter()).stream()
                .filter(promise -> promise.key().equals(key))
                .findFirst()
                .orElseThrow(PromiseNotFound::new);
    }

    /** Those of a charter that was published, those of its latest version first. */
    public List<MeasuredPromise> of(String charter) {
        return measured(charters.promises(charter)).toList();
    }

    /** All of charters in force, charter by charter, with what earlier versions said. */
    public List<MeasuredPromise> inForce() {
        return measured(charters.promisesInForce())
                .filter(MeasuredPromise::inForce)
                .toList();
    }

    /** @param published the latest version first */
    private static Stream<MeasuredPromise> measured(List<Promise> published) {
        return published.stream()
                .collect(Collectors.groupingBy(MeasuredPromises::key, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> promise(one.getKey(), one.getValue()));
    }

    private static ClauseKey key(Promise promise) {
        return new ClauseKey(promise.getVersion().getCharterCode(), promise.getCode());
    }

    private static MeasuredPromise promise(ClauseKey key, List<Promise> published) {
        Promise latest = published.get(0);
        return new MeasuredPromise(
                key,
                latest.getVersion().getParticulars().getTitle(),
                latest.getWording(),
                latest.getTerms().redress(),
                latest.getTerms().peakWhen(),
                published.stream().anyMatch(one -> one.getVersion().getState().isInForce()),
                published.stream()
                        .map(one -> new MeasuredPromise.Edition(
                                one.getVersion().getParticulars().getEffectiveOn(),
                                Yardstick.of(one.getVersion().getNumber(), one.getTerms())))
                        .toList());
    }
}
