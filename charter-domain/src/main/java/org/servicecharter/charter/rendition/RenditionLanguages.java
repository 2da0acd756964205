package org.servicecharter.charter.rendition;

import java.text.Bidi;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages in which a charter can be written, as BCP 47 tags. */
public final class RenditionLanguages {

    static final int TAG_MAX = 35;

    private static final List<String> ALL = Stream.of(
                    ("am ar bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka km ko"
                                    + " lb lt lv mi mk ms mt my nb ne nl nn pa pl ps pt pt-BR ro ru sk sl so sq sr sv sw"
                                    + " ta te th ti tr uk ur uz vi yue zh-Hans zh-Hant zu")
                            .split(" "))
            .sorted(Comparator.comparing(RenditionLanguages::ownName, String.CASE_INSENSITIVE_ORDER))
            .toList();

    private RenditionLanguages() {}

    /** By their own names. */
    public static List<String> all() {
        return List.copyOf(ALL);
    }

    /** {@code de} is Deutsch. */
    public static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(locale);
        int first = name.offsetByCodePoints(0, 1);
        boolean capital =
                Character.isUpperCase(Character.toTitleCase(name.codePointAt(0))); // Georgian names begin with none
        return capital ? name.substring(0, first).toUpperCase(locale) + name.substring(first) : name;
    }

    /** {@code rtl} or {@code ltr}, as the attribute {@code dir} has it. */
    public static String direction(String tag) {
        boolean leftToRight = new Bidi(ownName(tag), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? "ltr" : "rtl";
    }

    /** The tag itself. @throws LanguageNotOffered when it is none of them */
    public static String offered(String tag) {
        if (!ALL.contains(tag)) {
            throw new LanguageNotOffered();
        }
        return tag;
    }
}
