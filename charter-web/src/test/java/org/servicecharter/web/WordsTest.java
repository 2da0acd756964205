package org.servicecharter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundles are whole, and nothing in them is left over. */
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/servicecharter/web/words");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");

    /** {@code i18n['key']} and {@code i18n["key"]}; a key put together at run time ends before the closing quote. */
    private static final Pattern IN_PAGES = Pattern.compile("i18n\\[\\s*(?:'([\\w.]+)'|\"([\\w.]+)\")\\s*]");

    /** A page or class may build a key from a beginning that ends in a dot, as for enums: {@code 'CharterState.'}. */
    private static final Pattern BEGINNINGS = Pattern.compile("['\"]([A-Za-z_]\\w*(?:\\.\\w+)*\\.)['\"]");

    private static final Pattern LITERALS = Pattern.compile("['\"]([A-Za-z_]\\w*(?:\\.\\w+)+)['\"]");

    @Test
    void everyWordThatAPageAsksForIsThere() {
        Set<String> asked = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            IN_PAGES.matcher(text(page)).results().map(WordsTest::key).forEach(asked::add);
        }
        assertThat(keys()).isNotEmpty().containsAll(asked);
    }

    @Test
    void everyWordInABundleIsUsed() {
        Set<String> literals = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Path source : sources()) {
            String text = text(source);
            LITERALS.matcher(text).results().map(found -> found.group(1)).forEach(literals::add);
            BEGINNINGS.matcher(text).results().map(found -> found.group(1)).forEach(beginnings::add);
        }
        Set<String> unused = keys().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    @Test
    void noBundleDefinesAWordTwice() {
        List<String> seen = new ArrayList<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            text(bundle)
                    .lines()
                    .filter(line -> line.matches("[\\w.]+\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .forEach(seen::add);
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void everyBundleIsRead() {
        Set<String> there = files(BUNDLES, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .collect(Collectors.toSet());
        there.remove("faces");
        assertThat(Words.CONCEPTS).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void aDayInARefusalIsSaidAsPeopleWriteIt() {
        assertThat(new Words().ofRule("signoff.campaign.startPast", LocalDate.of(2026, 3, 1)))
                .isEqualTo("Please choose a day from 1 March 2026 on.");
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            if (!bundle.endsWith("faces.properties")) {
                Properties words = new Properties();
                try (var reader = Files.newBufferedReader(bundle)) {
                    words.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                keys.addAll(words.stringPropertyNames());
            }
        }
        return keys;
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>(files(PAGES, ".xhtml"));
        sources.addAll(files(CODE, ".java"));
        return sources;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
