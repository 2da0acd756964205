package org.servicecharter.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages and their beans stay small, hold no rule, and carry no script or style of their own. */
class PagesTest {

    private static final String ROOT = "org.servicecharter.web";
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern BEAN = Pattern.compile("(?m)^@Named\\b");
    private static final Pattern INJECTED = Pattern.compile("(?m)^\\s+@Inject\\b");
    private static final Pattern INLINE = Pattern.compile(
            "\\sstyle=\"|\\son(click|change|input|submit|load|complete)=\"|<script>|(src|href)=\"https?://");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void aPageHasAtMost150Lines() {
        assertThat(files(PAGES, ".xhtml"))
                .isNotEmpty()
                .allSatisfy(page ->
                        assertThat(text(page).lines()).as(page.toString()).hasSizeLessThanOrEqualTo(150));
    }

    @Test
    void aPageHasNoStyleScriptOrForeignAddressInIt() {
        assertThat(files(PAGES, ".xhtml"))
                .allSatisfy(page -> assertThat(INLINE.matcher(text(page)).find())
                        .as(page.toString())
                        .isFalse());
    }

    @Test
    void aBeanHasAtMost150LinesAnd5Injections() {
        assertThat(files(CODE, ".java"))
                .filteredOn(file -> BEAN.matcher(text(file)).find())
                .isNotEmpty()
                .allSatisfy(bean -> {
                    assertThat(text(bean).lines()).as(bean.toString()).hasSizeLessThanOrEqualTo(150);
                    assertThat(INJECTED.matcher(text(bean)).results().count())
                            .as(bean.toString())
                            .isLessThanOrEqualTo(5);
                });
    }

    @Test
    void roomsOfTheWebKnowNoRoomThatKnowsThem() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void thePagesAskServicesNotTheDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    /** Tests move the clock of the portal, not that of the machine. */
    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "it is the clock of the machine",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")))
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
                .isNotEmpty()
                .filteredOn(one -> !one.getClasses().isEmpty())
                .allMatch(one -> one.tryGetPackageInfo().isPresent(), "has a package-info");
    }

    @Test
    void noPackageGrowsPastTwentyClasses() {
        assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
                .allSatisfy(one -> assertThat(topLevel(one)).as(one.getName()).isLessThanOrEqualTo(20));
    }

    /** The canary: what the limits look for is something that can be found. */
    @Test
    void theRulesCanFail() {
        assertThat(INLINE.matcher("<p style=\"color:red\">").find()).isTrue();
        assertThat(INLINE.matcher("<a onclick=\"go()\">").find()).isTrue();
        assertThat(BEAN.matcher("@Named\npublic class X {}").find()).isTrue();
        assertThat(CLASSES.containPackage(ROOT + ".security")).isTrue();
    }

    private static long topLevel(JavaPackage one) {
        return one.getClasses().stream()
                .filter(type -> type.isTopLevelClass() && !type.isEnum() && !type.isAssignableTo(Throwable.class))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .count();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
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
