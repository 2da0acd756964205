package org.servicecharter.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.PersonDetails;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.roster.table.ImportProblem;

class PeoplePlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final String HEADER = "staff_number,name,unit,email,manager,roles,starts_on,ends_on\n";

    private final List<Person> here = new ArrayList<>();
    private final ImportProblems problems = new ImportProblems();

    PeoplePlanTest() {
        Person boss = new Person("boss", "Rosa Lind", "desk", TODAY.minusYears(3));
        boss.reachBy("rosa@example.org");
        boss.hold(EnumSet.of(Role.ADMINISTRATOR));
        here.add(boss);
        Person grace = new Person("grace", "Grace Okafor", "desk", TODAY.minusYears(1));
        grace.reportTo("boss");
        grace.hold(EnumSet.of(Role.AUTHOR));
        here.add(grace);
    }

    @Test
    void somebodyNewBeginsTodayWithoutAWord() {
        ImportPreview preview = preview("staff_number,name,unit\ntom,Tom,desk\n");

        assertThat(preview.joiners()).extracting(PlannedPerson::code).containsExactly("tom");
        assertThat(plan("staff_number,name,unit\ntom,Tom,desk\n")
                        .all()
                        .get(0)
                        .details()
                        .startsOn())
                .isEqualTo(TODAY);
    }

    @Test
    void aMissingColumnLeavesThingsAsTheyAre() {
        ImportPreview preview = preview("staff_number,name,unit\ngrace,Grace Okafor,desk\n");

        assertThat(preview.unchanged()).isOne();
        assertThat(preview.changesAnything()).isFalse();
    }

    @Test
    void anEmptyCellMeansNone() {
        ImportPreview preview = preview(HEADER + "grace,Grace Okafor,desk,,,,,\n");

        assertThat(preview.changes())
                .extracting(PlannedPerson::changes)
                .containsExactly("manager boss → –; roles AUTHOR → –");
    }

    @Test
    void aLastDayMakesALeaver() {
        ImportPreview preview = preview("staff_number,name,unit,ends_on\ngrace,Grace Okafor,desk,2026-03-31\n");

        assertThat(preview.leavers()).extracting(PlannedPerson::code).containsExactly("grace");
        assertThat(preview.changes()).isEmpty();
    }

    @Test
    void rolesStandBesideEachOtherInAnyCase() {
        assertThat(plan(HEADER + "tom,Tom,desk,,,author Approver;AUDITOR,,\n")
                        .all()
                        .get(0)
                        .details()
                        .roles())
                .containsExactlyInAnyOrder(Role.EMPLOYEE, Role.AUTHOR, Role.APPROVER, Role.AUDITOR);
    }

    @Test
    void aManagerMayComeFurtherDownInTheFile() {
        plan(HEADER + "tom,Tom,desk,,eve,,,\neve,Eve,desk,,boss,,,\n");

        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{3}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "∅,Tom,desk,,,,,|2|staff_number|organisation.nameNotUsable",
                "a:b,Tom,desk,,,,,|2|staff_number|organisation.staffNumberNotUsable",
                "tom,∅,desk,,,,,|2|name|organisation.nameNotUsable",
                "tom,Tom,desk,tom,,,,|2|email|organisation.emailNotUsable",
                "tom,Tom,desk,ROSA@example.org,,,,|2|email|organisation.import.emailTwice",
                "tom,Tom,desk,,nobody,,,|2|manager|organisation.import.unknownManager",
                "tom,Tom,desk,,tom,,,|2|manager|organisation.reportsToSelf",
                "tom,Tom,desk,,,BOSS,,|2|roles|organisation.import.unknownRole",
                "tom,Tom,desk,,,,3.3.2026,|2|starts_on|organisation.import.notADate",
                "tom,Tom,desk,,,,2026-02-30,|2|starts_on|organisation.import.notADate",
                "tom,Tom,desk,,,,2026-03-03,2026-03-02|2|ends_on|organisation.employmentNotUsable",
                "boss,Rosa Lind,desk,,,,,|2|roles|organisation.import.ownAdministration",
                "boss,Rosa Lind,desk,,,ADMINISTRATOR,,2026-12-31|2|ends_on|organisation.import.ownAdministration",
                "tom,Tom,desk,,,,,\\ntom,Tim,desk,,,,,|3|staff_number|organisation.import.personTwice",
                "tom,Tom,desk,a@b.c,,,,\\ntim,Tim,desk,A@b.c,,,,|3|email|organisation.import.emailTwice",
                "grace,Grace,desk,,eve,,,\\neve,Eve,desk,,grace,,,|2|manager|organisation.managerCycle",
            })
    void whatIsWrongIsToldWithLineAndColumn(String lines, long line, String column, String key) {
        plan(HEADER + lines.replace("\\n", "\n").replace("∅", ""));

        assertThat(problems.byLine())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::key)
                .containsExactly(tuple(line, column, key));
    }

    @Test
    void allThatIsWrongIsToldAtOnceLineByLine() {
        plan(HEADER + "tom,Tom,desk,x,nobody,,,\neve,,desk,,,,soon,\n");

        assertThat(problems.byLine())
                .extracting(ImportProblem::column)
                .containsExactlyInAnyOrder("email", "name", "starts_on");
    }

    @Test
    void twoPeopleMaySwapTheirAddresses() {
        here.get(1).reachBy("grace@example.org");

        plan(
                "staff_number,name,unit,email\nboss,Rosa Lind,desk,grace@example.org\ngrace,Grace,desk,rosa@example.org\n");

        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tom,Tom,desk,,,ADMINISTRATOR,,|roles",
                "boss,Rosa Lind,desk,rosa@example.org,,,,|roles",
                "boss,Rosa Lind,desk,else@example.org,,ADMINISTRATOR,,|email",
            })
    void aProgramNeitherMakesNorUnmakesNorReaddressesAdministrators(String line, String column) {
        Person second = new Person("eve", "Eve", "desk", TODAY);
        second.hold(EnumSet.of(Role.ADMINISTRATOR));
        here.add(second);

        plan(HEADER + line, new Importer("token:X", true));

        assertThat(problems.byLine())
                .extracting(ImportProblem::column, ImportProblem::key)
                .containsExactly(tuple(column, "organisation.import.administratorByToken"));
    }

    @Test
    void aProgramMayMoveAnAdministratorAndGiveOtherRoles() {
        plan(
                HEADER + "boss,Rosa Lind,other,ROSA@example.org,,ADMINISTRATOR,,\ntom,Tom,desk,,,AUTHOR,,\n",
                new Importer("token:X", true));

        assertThat(problems.byLine()).isEmpty();
    }

    @Test
    void somebodyIsLeftToAdminister() {
        plan(
                HEADER + "boss,Rosa Lind,desk,rosa@example.org,,ADMINISTRATOR,,2030-01-01\n",
                new Importer("token:X", true));

        assertThat(problems.byLine())
                .extracting(ImportProblem::key)
                .containsExactly("organisation.import.lastAdministrator");
    }

    private PeoplePlan plan(String text) {
        return plan(text, Importer.person("boss"));
    }

    private PeoplePlan plan(String text, Importer importer) {
        PeopleFile file = PeopleFile.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.problems()).isEmpty();
        return new PeoplePlan(here.stream().map(PersonDetails::of).toList(), file.lines(), TODAY, importer, problems);
    }

    private ImportPreview preview(String text) {
        PeoplePlan plan = plan(text);
        assertThat(problems.byLine()).isEmpty();
        return ImportPreview.of(PeopleFile.read(text.getBytes(StandardCharsets.UTF_8)), plan.all(), List.of());
    }
}
