package org.servicecharter.web.charter.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.Edition;

/**
 * What an address asks for: {@code ?version=2&lang=de&format=easy&revision=1}. What is {@code null} is not asked for:
 * then it is the current version, its main language, the standard format, the latest revision.
 */
public record AskedText(String version, String lang, String format, String revision) {

    /** What {@code format} says for easy words. */
    public static final String EASY = "easy";

    public static AskedText of(HttpServletRequest request) {
        return new AskedText(
                request.getParameter("version"),
                request.getParameter("lang"),
                request.getParameter("format"),
                request.getParameter("revision"));
    }

    /** The text of a version that is asked for; empty when it was not published so. */
    public static Optional<PublishedRendition> find(
            PublishedVersion version, String lang, String format, Integer revision) {
        String language = lang == null ? version.original().language() : lang;
        return version.renditions().stream()
                .filter(one -> one.language().equals(language) && one.format() == formatOf(format))
                .filter(one -> revision == null || one.revision() == revision)
                .reduce((earlier, later) -> later);
    }

    /** What says in an address that this text of a version is meant; empty for the main text. */
    public static String query(PublishedVersion version, PublishedRendition one) {
        String language = one.language().equals(version.original().language()) ? "" : "lang=" + one.language();
        String easy = one.format() == RenditionFormat.STANDARD ? "" : "format=" + EASY;
        return language + (language.isEmpty() || easy.isEmpty() ? "" : "&") + easy;
    }

    /** The latest revision of what is asked for, in the version that is read without a number. */
    public AskedText newest() {
        return new AskedText(null, lang, format, null);
    }

    /** Whether the version was published; of the rest something can be shown instead. */
    public boolean isThere(List<Edition> editions) {
        return version == null
                ? !editions.isEmpty()
                : editions.stream().anyMatch(each -> version.equals(String.valueOf(each.number())));
    }

    /** Without what no version was published in: whatever is asked for, no more pages are kept than there are texts. */
    public AskedText among(List<Edition> editions) {
        long count = editions.stream()
                .filter(each -> lang == null || lang.equals(each.language()))
                .filter(each -> each.format() == formatOf(format))
                .count();
        if (count == 0) {
            return new AskedText(version, null, null, null);
        }
        boolean revised = revision != null && revision.matches("[1-9]\\d{0,3}") && Integer.parseInt(revision) <= count;
        boolean easy = formatOf(format) == RenditionFormat.EASY_READ;
        return new AskedText(version, lang, easy ? EASY : null, revised ? revision : null);
    }

    /** As a page about this charter reads it. */
    public Map<String, Optional<String>> parameters(String code) {
        return Map.of(
                "code", Optional.of(code),
                "version", Optional.ofNullable(version),
                "lang", Optional.ofNullable(lang),
                "format", Optional.ofNullable(format),
                "revision", Optional.ofNullable(revision));
    }

    private static RenditionFormat formatOf(String format) {
        return EASY.equals(format) ? RenditionFormat.EASY_READ : RenditionFormat.STANDARD;
    }
}
