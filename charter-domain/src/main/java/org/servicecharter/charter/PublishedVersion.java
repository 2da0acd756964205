package org.servicecharter.charter;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.VersionState;

/**
 * A version as it was published, for reading, signing and comparing. Nothing of it changes but its {@code state}.
 *
 * @param number 1, 2, 3… without gaps within a charter
 * @param effectiveOn the first day it is in force; may be later than the publication
 * @param changeReason why it was published, or {@code null} for the first version
 * @param state announced until its day comes, then in force until a later version is
 * @param renditions every revision of each language and format as they were frozen, the main text first
 */
public record PublishedVersion(
        String charterCode,
        String title,
        int number,
        LocalDate effectiveOn,
        ChangeKind change,
        String changeReason,
        Instant publishedAt,
        VersionState state,
        List<PublishedRendition> renditions)
        implements Serializable {

    public PublishedVersion {
        renditions = List.copyOf(renditions);
    }

    /** A later version is in force. */
    public boolean superseded() {
        return state == VersionState.SUPERSEDED;
    }

    /** The organisation no longer stands by it. */
    public boolean over() {
        return superseded() || state == VersionState.WITHDRAWN;
    }

    /** Published before the day it comes into force. */
    public boolean announced() {
        return state == VersionState.ANNOUNCED;
    }

    /** The latest revision of each language and format, the main text first. */
    public List<PublishedRendition> latest() {
        Map<String, PublishedRendition> latest = new LinkedHashMap<>();
        renditions.forEach(one -> latest.put(one.language() + one.format(), one));
        return List.copyOf(latest.values());
    }

    /** The latest revision in this language and format; empty when it was not published in it. */
    public Optional<PublishedRendition> find(String language, RenditionFormat format) {
        return latest().stream()
                .filter(one -> one.language().equals(language) && one.format() == format)
                .findFirst();
    }

    /** The latest revision of what an address calls so; empty for what is not there. */
    public Optional<PublishedRendition> named(String name) {
        return latest().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * The latest text, not the easy one, in the language that a reader likes best of those there are.
     *
     * @param wanted as RFC 4647 says it, the best first
     */
    public PublishedRendition bestFor(List<Locale.LanguageRange> wanted) {
        List<PublishedRendition> texts = latest().stream()
                .filter(one -> one.format() == RenditionFormat.STANDARD)
                .toList();
        String best = Locale.lookupTag(
                wanted, texts.stream().map(PublishedRendition::language).toList());
        return texts.stream()
                .filter(one -> one.language().equals(best))
                .findFirst()
                .orElse(original());
    }

    /** The main text: the rendition in the language the charter was written in. */
    public PublishedRendition original() {
        return renditions.get(0);
    }
}
