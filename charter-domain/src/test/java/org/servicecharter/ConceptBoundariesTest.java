package org.servicecharter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.metamodel.StaticMetamodel;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house: which concept may know which, and that none of them knows a screen. */
class ConceptBoundariesTest {

    /** What each concept may use; every one of them may use {@code shared}, and {@code storage} for the data source. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("framework", Set.of()),
            entry("organisation", Set.of("audit")),
            entry("access", Set.of("organisation", "mail", "audit")),
            entry("audit", Set.of()),
            entry("mail", Set.of("audit")),
            entry("charter", Set.of("framework", "organisation", "mail", "audit")),
            entry("workshop", Set.of("framework", "organisation", "charter", "mail")),
            entry("signoff", Set.of("charter", "organisation", "access", "mail", "audit")),
            entry("touchpoint", Set.of("framework", "organisation")),
            entry("practice", Set.of("framework", "organisation", "charter", "signoff", "touchpoint", "mail", "audit")),
            entry(
                    "demo",
                    Set.of(
                            "framework",
                            "organisation",
                            "access",
                            "audit",
                            "charter",
                            "signoff",
                            "touchpoint",
                            "practice",
                            "workshop")),
            entry("storage", Set.of()));

    /** An event is named by what happened. */
    private static final String EVENT = "\\w+(ed|Chosen|SetUp)";

    private static final String ROOT = "org.servicecharter";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void noConceptKnowsItselfThroughAnother() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noPartOfAConceptKnowsItselfThroughAnotherPart() {
        slices().matching(ROOT + ".(*.*)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void aConceptUsesOnlyWhatItMay(String concept) {
        Set<String> others = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(concept) && !other.equals("storage"))
                .filter(other -> !MAY_USE.get(concept).contains(other))
                .collect(Collectors.toSet());
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + concept + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(other -> ROOT + "." + other + "..").toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void sharedUsesNoConcept() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".shared..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MAY_USE.keySet().stream()
                        .map(other -> ROOT + "." + other + "..")
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void theDomainKnowsNeitherPagesNorHttp() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "org.primefaces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "java.net.http..")
                .check(CLASSES);
    }

    /** The canary: a rule that could not fail would pass this, too. */
    @Test
    void theRuleAboutPagesCanFail() {
        JavaClasses withTests = new ClassFileImporter().importPackages(ROOT + ".as");
        assertThatThrownBy(() -> noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.ejb..")
                        .check(withTests))
                .isInstanceOf(AssertionError.class);
    }

    /** A rule about a package that does not exist is always green; none of these is. */
    @ParameterizedTest
    @MethodSource("concepts")
    void everyConceptNamedHereExists(String concept) {
        assertThat(CLASSES.containPackage(ROOT + "." + concept)).as(concept).isTrue();
    }

    @Test
    void everyConceptThatExistsIsNamedHere() {
        assertThat(CLASSES.getPackage(ROOT).getSubpackages().stream().map(JavaPackage::getRelativeName))
                .allMatch(name -> name.equals("shared") || MAY_USE.containsKey(name));
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
                .filteredOn(one -> !one.getClasses().isEmpty())
                .allMatch(one -> one.tryGetPackageInfo().isPresent());
    }

    @Test
    void noPackageGrowsPastTwentyClasses() {
        assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
                .allSatisfy(one -> assertThat(one.getClasses().stream().filter(ConceptBoundariesTest::counts))
                        .as(one.getName())
                        .hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Wrapper")
                .andShould()
                .haveSimpleNameNotEndingWith("Processor")
                .andShould()
                .haveSimpleNameNotEndingWith("Data")
                .andShould()
                .haveSimpleNameNotEndingWith("Info")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(CLASSES);
    }

    static Set<String> concepts() {
        return MAY_USE.keySet();
    }

    /** Top-level classes; exceptions, events, enums and generated ones do not count. */
    private static boolean counts(JavaClass one) {
        return one.isTopLevelClass()
                && !one.isArray()
                && !one.isEnum()
                && !(one.isRecord() && one.getSimpleName().matches(EVENT))
                && !one.isAssignableTo(Throwable.class)
                && !one.isAnnotatedWith(StaticMetamodel.class)
                && !one.getSimpleName().equals("package-info");
    }
}
