package org.servicecharter.web.workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the board's scripts and pages say is in the bundle, and nothing else is. */
class BoardWordsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern WHOLE = Pattern.compile("\\bword\\(\"([\\w.]+)\"\\s*[,)]");
    private static final Pattern CHOSEN = Pattern.compile("[?:] \"([a-z]+(?:\\.[A-Za-z]+)+)\"");
    private static final Pattern BEGUN = Pattern.compile("\\bword\\(\"([\\w.]+\\.)\" \\+");
    private static final Pattern COUNTED =
            Pattern.compile("plural\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*?, \"([\\w.]+)\"\\)");
    private static final Pattern COUNTED_BEGUN = Pattern.compile(", \"([\\w.]+\\.)\" \\+");
    private static final Pattern ON_PAGE = Pattern.compile("'((?:workshop_[a-z]+|join|PlanTemplate)\\.[\\w.]+)'");
    private static final Pattern IN_BEAN = Pattern.compile("\"(workshop_[a-z]+\\.[\\w.]+)\"[,);]");
    private static final Pattern BEGUN_IN_BEAN = Pattern.compile("\"(workshop_[a-z]+\\.)\" \\+");

    private final Set<String> bundle = Stream.of("workshop", "framework")
            .map(concept -> ResourceBundle.getBundle("org.servicecharter.web.words." + concept))
            .flatMap(one -> one.keySet().stream())
            .filter(key -> key.matches("(board|workshop_\\w+|join|WorkshopState|PlanTemplate)\\..*"))
            .collect(Collectors.toSet());
    private final String scripts = all(WEBAPP.resolve("resources/board"), ".js");
    private final String pages = all(WEBAPP, ".xhtml");
    private final String beans = all(Path.of("src/main/java/org/servicecharter/web/workshop"), ".java");

    @Test
    void everyWordAScriptSaysIsThere() {
        assertThat(found(WHOLE, scripts)).isNotEmpty().allSatisfy(key -> assertThat(bundle.contains("board." + key))
                .as(key)
                .isTrue());
    }

    @Test
    void everyCountHasAWordForOneAndForMany() {
        assertThat(counted()).isNotEmpty().allSatisfy(key -> assertThat(
                        bundle.contains("board." + key + ".one") && bundle.contains("board." + key + ".many"))
                .as(key)
                .isTrue());
    }

    @Test
    void everyStepHasItsWordsOnEachScreen() {
        List<String> steps = List.of(
                "WELCOME RECALL WRITE_DO_DONT REVEAL MEANS CLUSTER NAME_THEMES VOTE DRAFT_TEXT BEHAVIOURS REALITY_CHECK CLOSE"
                        .split(" "));
        assertThat(steps).allSatisfy(step -> assertThat(
                        Stream.of("stage.", "phone.", "room.", "ask.", "hint.", "next.", "effect."))
                .allMatch(screen -> bundle.contains("board." + screen + step), step));
    }

    @Test
    void everyWordOnAPageIsThere() {
        assertThat(found(ON_PAGE, pages))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(bundle.contains(key)).as(key).isTrue());
    }

    @Test
    void noWordIsThereForNobody() {
        Set<String> used = new HashSet<>(found(ON_PAGE, pages));
        used.addAll(found(IN_BEAN, beans));
        Stream.of(found(WHOLE, scripts), found(CHOSEN, scripts), counted())
                .flatMap(Set::stream)
                .forEach(key -> used.add("board." + key));
        Set<String> begun = new HashSet<>(found(BEGUN, scripts));
        begun.addAll(found(COUNTED_BEGUN, scripts));
        assertThat(bundle)
                .filteredOn(key -> !key.startsWith("WorkshopState."))
                .filteredOn(key -> !used.contains(key) && !used.contains(key.replaceFirst("\\.(one|many)$", "")))
                .filteredOn(key -> begun.stream().noneMatch(start -> key.startsWith("board." + start)))
                .filteredOn(key -> !key.matches("workshop_plan\\.[A-Z]+\\.[A-Z_]+|workshop_restore\\.[A-Z]+")
                        || found(BEGUN_IN_BEAN, beans).isEmpty())
                .isEmpty();
    }

    private Set<String> counted() {
        return found(COUNTED, scripts);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String all(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(BoardWordsTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
