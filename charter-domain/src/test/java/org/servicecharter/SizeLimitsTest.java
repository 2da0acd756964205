package org.servicecharter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes past which a file is more than one thing. All limits count lines of the file as it stands. */
class SizeLimitsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern SERVICE = Pattern.compile("(?m)^@(Stateless|Singleton)\\b");
    private static final Pattern ENTITY = Pattern.compile("(?m)^@(Entity|MappedSuperclass)\\b");
    private static final Pattern GUARD = Pattern.compile("(?m)^\\s*@(RolesAllowed|PermitAll|DenyAll)\\b");
    private static final Pattern SETTER = Pattern.compile("(?m)^\\s+(public|protected)? *void set[A-Z]\\w*\\(");

    @Test
    void aServiceHasAtMost150Lines() {
        assertThat(sources(MAIN, SERVICE))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(150));
    }

    @Test
    void anEntityHasAtMost250LinesAndNoSetter() {
        assertThat(sources(MAIN, ENTITY)).isNotEmpty().allSatisfy(file -> {
            assertThat(lines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(250);
            assertThat(SETTER.matcher(text(file)).find()).as(file.toString()).isFalse();
        });
    }

    @Test
    void aTestClassHasAtMost300Lines() {
        assertThat(sources(TESTS, Pattern.compile("@Test")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300));
    }

    /** Deny by default needs a word on every service; {@link ServicesAreGuardedTest} looks at each method. */
    @Test
    void everyServiceSaysWhoMayCallIt() {
        assertThat(sources(MAIN, Pattern.compile("(?m)^@Stateless\\b")))
                .allSatisfy(file -> assertThat(GUARD.matcher(text(file)).find())
                        .as(file.toString())
                        .isTrue());
    }

    /** The canary: the limits measure something. */
    @Test
    void theLimitsSeeTheFiles() {
        assertThat(lines(TESTS.resolve("org/servicecharter/SizeLimitsTest.java")))
                .hasSizeGreaterThan(60);
    }

    private static List<Path> sources(Path folder, Pattern marked) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> marked.matcher(text(file)).find())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
