package org.servicecharter.charter.rendition;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Comparison;
import org.servicecharter.charter.text.Passage;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Rendition;

/** What anyone may know of renditions beside their texts: what is to come, and how two compare. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RenditionReading {

    @Inject
    private RenditionDrafts renditions;

    @Inject
    private Charters charters;

    /** What is being written beside published versions and was not published with them yet. */
    public List<InPreparation> inPreparation(String code) {
        List<CharterVersion> published = charters.versions(code).stream()
                .filter(version -> version.getState().isFrozen())
                .toList();
        return renditions.ofCharter(code).stream()
                .filter(rendition -> published.stream()
                        .anyMatch(version -> version.getNumber() == rendition.getVersionNumber()
                                && Rendition.latest(version, rendition.getLanguage(), rendition.getFormat())
                                        .isEmpty()))
                .map(rendition ->
                        new InPreparation(rendition.getVersionNumber(), rendition.getLanguage(), rendition.getFormat()))
                .toList();
    }

    /**
     * Two renditions of one published version, piece by piece.
     *
     * @throws RenditionNotFound when it was not published in one of them
     */
    public List<Sides> sideBySide(
            String code,
            int number,
            String left,
            RenditionFormat leftFormat,
            String right,
            RenditionFormat rightFormat) {
        CharterVersion version = charters.getPublished(code, number);
        Map<String, String> leftWords = said(version, left, leftFormat);
        Map<String, String> rightWords = said(version, right, rightFormat);
        return Pieces.of(version).stream()
                .map(main -> new Sides(main.part(), leftWords.get(main.key()), rightWords.get(main.key())))
                .toList();
    }

    /**
     * What a reader of one published version finds different in another, both in one language and format.
     *
     * @throws RenditionNotFound when one of them was not published in it
     */
    public List<ClauseChange> compare(String code, int from, int to, String language, RenditionFormat format) {
        return new Comparison(
                        passages(charters.getPublished(code, from), language, format),
                        passages(charters.getPublished(code, to), language, format))
                .changes();
    }

    /**
     * What a reader of one frozen text finds different in another, of whatever revision and version; empty when they are
     * not in one language and format, or one of them is a main text, whose terms count, too.
     *
     * @param fromSha256 the hash of the text in the version {@code from}; likewise the others
     */
    public Optional<List<ClauseChange>> changes(String code, int from, String fromSha256, int to, String toSha256) {
        CharterVersion before = charters.getPublished(code, from);
        CharterVersion after = charters.getPublished(code, to);
        return beside(before, fromSha256).flatMap(earlier -> beside(after, toSha256)
                .filter(later ->
                        later.getLanguage().equals(earlier.getLanguage()) && later.getFormat() == earlier.getFormat())
                .map(later -> new Comparison(passages(before, earlier.content()), passages(after, later.content()))
                        .changes()));
    }

    private static Optional<Rendition> beside(CharterVersion version, String sha256) {
        return version.getRenditions().stream()
                .skip(1) // the main text is the first
                .filter(rendition -> rendition.getSha256().equals(sha256))
                .findFirst();
    }

    private static List<Passage> passages(CharterVersion version, String language, RenditionFormat format) {
        return passages(version, frozen(version, language, format).content());
    }

    static List<Passage> passages(CharterVersion version, CharterText text) {
        Map<String, String> words = Pieces.said(version, text);
        return Pieces.of(version).stream()
                .map(main -> new Passage(main.key(), main.part(), null, words.get(main.key())))
                .toList();
    }

    private static Map<String, String> said(CharterVersion version, String language, RenditionFormat format) {
        return Pieces.said(version, frozen(version, language, format).content());
    }

    private static Rendition frozen(CharterVersion version, String language, RenditionFormat format) {
        return Rendition.latest(version, language, format).orElseThrow(RenditionNotFound::new);
    }
}
