package org.servicecharter.charter.rendition;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.servicecharter.charter.text.CanonicalText;
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

    private static List<Passage> passages(CharterVersion version, String language, RenditionFormat format) {
        Map<String, String> words = said(version, language, format);
        return Pieces.of(version).stream()
                .map(main -> new Passage(main.key(), main.part(), null, words.get(main.key())))
                .toList();
    }

    private static Map<String, String> said(CharterVersion version, String language, RenditionFormat format) {
        Rendition frozen = Rendition.latest(version, language, format).orElseThrow(RenditionNotFound::new);
        return Pieces.said(version, CanonicalText.read(frozen.getCanonicalJson()));
    }
}
