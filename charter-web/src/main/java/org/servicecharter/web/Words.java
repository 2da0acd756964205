package org.servicecharter.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicecharter.shared.BusinessRuleViolation;

/**
 * Every word on a page, as {@code #{i18n['charter_review.title']}}: one bundle per concept, read as one. A key
 * that is nowhere shows as {@code ???key???}; a test finds it first.
 */
@Named("i18n")
@ApplicationScoped
public class Words extends AbstractMap<String, String> {

    /** The bundles under {@code org/servicecharter/web/words/}; a new concept adds its name. */
    static final List<String> CONCEPTS = List.of(
            "general",
            "access",
            "audit",
            "framework",
            "mail",
            "organisation",
            "workshop",
            "result",
            "charter",
            "consultation",
            "paper",
            "signoff",
            "touchpoint",
            "practice",
            "daily",
            "review",
            "verify");

    private static final String FOLDER = "org.servicecharter.web.words.";

    private final Map<String, String> english = read(Locale.ENGLISH);

    @Override
    public String get(Object key) {
        return english.getOrDefault(key, "???" + key + "???");
    }

    /** What they are written in, as a BCP 47 tag. */
    public String language() {
        return Locale.ENGLISH.toLanguageTag();
    }

    /** The text with {@code {0}}, {@code {1}}… filled in as the reader's language writes numbers and dates. */
    public String format(String key, Object... arguments) {
        return new MessageFormat(get(key), Locale.ENGLISH).format(arguments);
    }

    /** What a refusal says, from the domain's own bundle; days in it as people write them. */
    public String ofRule(String key, Object... arguments) {
        try {
            String text = ResourceBundle.getBundle("org.servicecharter.rules", Locale.ENGLISH)
                    .getString(key);
            return new MessageFormat(text, Locale.ENGLISH)
                    .format(Stream.of(arguments).map(this::said).toArray());
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    private Object said(Object argument) {
        if (argument instanceof BusinessRuleViolation rule) {
            return ofRule(rule.key(), rule.arguments());
        }
        return argument instanceof LocalDate day
                ? day.format(DateTimeFormatter.ofPattern(get("general.date.pattern"), Locale.ENGLISH))
                : argument;
    }

    @Override
    public boolean containsKey(Object key) {
        return english.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return english.entrySet();
    }

    private static Map<String, String> read(Locale locale) {
        return CONCEPTS.stream()
                .map(concept -> ResourceBundle.getBundle(FOLDER + concept, locale))
                .flatMap(bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle.getString(key))))
                .collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue));
    }
}
