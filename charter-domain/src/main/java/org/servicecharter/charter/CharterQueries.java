package org.servicecharter.charter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Comparison;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Edition;
import org.servicecharter.charter.version.Publication;
import org.servicecharter.charter.version.Rendition;

/** What anyone may know of charters: what was published, and of its origin the numbers. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CharterQueries {

    @Inject
    private Charters charters;

    /** The charters in force, by title. */
    public List<PublishedVersion> allInForce() {
        return charters.allVersions().stream()
                .filter(version -> version.getState().isInForce())
                .map(CharterQueries::view)
                .sorted(Comparator.comparing(PublishedVersion::title))
                .toList();
    }

    /** @throws org.servicecharter.charter.version.VersionNotFound when there is none, or it was never published */
    public PublishedVersion published(String code, int version) {
        return view(charters.getPublished(code, version));
    }

    /** Empty when no version of this charter is in force, or there is no such charter. */
    public Optional<PublishedVersion> inForce(String code) {
        return charters.findInForce(code).map(CharterQueries::view);
    }

    /**
     * What a reader is given who names no version: the one in force, before there is one the next to come, after it
     * the last.
     *
     * @throws org.servicecharter.charter.version.VersionNotFound when none was published
     */
    public PublishedVersion current(String code) {
        List<PublishedVersion> all = versions(code);
        return all.stream()
                .filter(version -> version.state().isInForce())
                .findFirst()
                .or(() -> all.stream().filter(PublishedVersion::announced).reduce((later, sooner) -> sooner))
                .or(() -> all.stream().findFirst())
                .orElseGet(() -> published(code, 1)); // which is not there
    }

    /** All that were ever published, the latest first. */
    public List<PublishedVersion> versions(String code) {
        return charters.versions(code).stream()
                .filter(version -> version.getState().isFrozen())
                .map(CharterQueries::view)
                .toList();
    }

    /** Codes of those who wrote a published version. */
    public List<String> editors(String code, int version) {
        return charters.editors(code, version);
    }

    /** What was published until now, quickly: it differs when a reader of the charter would see a difference. */
    public List<Edition> editions(String code) {
        return charters.editions(code);
    }

    /** What a reader of one published version finds different in another. */
    public List<ClauseChange> compare(String code, int fromVersion, int toVersion) {
        return new Comparison(
                        charters.getPublished(code, fromVersion).wording().passages(),
                        charters.getPublished(code, toVersion).wording().passages())
                .changes();
    }

    /** From how many cards, statements and votes each clause of a published version was made. */
    public CharterOrigin origin(String code, int version) {
        return CharterOrigin.of(charters.getPublished(code, version).wording());
    }

    static PublishedVersion view(CharterVersion version) {
        Publication publication = version.getPublication().orElseThrow();
        return new PublishedVersion(
                version.getCharterCode(),
                version.getParticulars().getTitle(),
                version.getNumber(),
                version.getParticulars().getEffectiveOn(),
                publication.getChange(),
                publication.getReason(),
                publication.getAt(),
                version.getState(),
                version.getRenditions().stream().map(CharterQueries::view).toList());
    }

    private static PublishedRendition view(Rendition rendition) {
        return new PublishedRendition(
                rendition.getLanguage(),
                rendition.getFormat(),
                rendition.getRevision(),
                rendition.getSha256(),
                rendition.getCanonicalJson(),
                rendition.content());
    }
}
