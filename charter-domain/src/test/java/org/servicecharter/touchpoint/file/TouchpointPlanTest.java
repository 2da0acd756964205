package org.servicecharter.touchpoint.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.organisation.roster.ImportProblem;
import org.servicecharter.touchpoint.Phase;
import org.servicecharter.touchpoint.TouchpointDetails;

class TouchpointPlanTest {

    private static final String NEEDED = "journey,phase,name,channel";

    @Test
    void aLineBecomesATouchpointOfANewJourney() {
        TouchpointPlan plan = plan(NEEDED + ",customers,first_contact,moment_of_truth,expectation\n"
                + "Borrowing,before,Door,in_person,INTERNAL,Yes,First seconds,To be seen\n");

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.preview().journeys()).containsExactly("Borrowing");
        assertThat(plan.preview().added()).containsExactly("Borrowing: Door");
        TouchpointDetails details = plan.wanted().get(0).details();
        assertThat(plan.wanted().get(0).customers()).isEqualTo(CustomerKind.INTERNAL);
        assertThat(details.firstContact()).isTrue();
        assertThat(details.phase()).isEqualTo(Phase.BEFORE);
        assertThat(details.truthReason()).isEqualTo("First seconds");
        assertThat(details.expectation()).isEqualTo("To be seen");
    }

    @ParameterizedTest
    @DisplayName("S2: in a file, too, exchange and relationship fill each other")
    @CsvSource(
            nullValues = "-",
            value = {"QUICK, '', QUICK", "'', PARTNERSHIP, FORMAL", "RESOLUTION, FORMATIVE, RESOLUTION", "'', '', -"})
    void oneFillsTheOther(String exchange, String relationship, ExchangeType filled) {
        TouchpointPlan plan =
                plan(NEEDED + ",exchange,relationship\nJ,DURING,Desk,PHONE," + exchange + "," + relationship);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.wanted().get(0).details().exchange()).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({
        "'J,DURING,,PHONE', 2, name",
        "',DURING,Desk,PHONE', 2, journey",
        "'J,SOMETIME,Desk,PHONE', 2, phase",
        "'J,DURING,Desk,', 2, channel",
        "'J,DURING,Desk,PHONE\nJ,DURING,desk,PHONE', 3, name",
    })
    void whatIsWrongIsToldWithLineAndColumn(String lines, long line, String column) {
        assertThat(plan(NEEDED + "\n" + lines).problems())
                .extracting(ImportProblem::line, ImportProblem::column)
                .contains(org.assertj.core.groups.Tuple.tuple(line, column));
    }

    @ParameterizedTest
    @CsvSource({
        "level, SUPER, ''",
        "level, 7, level",
        "unit, nowhere, unit",
        "owner, nobody, owner",
        "first_contact, perhaps, first_contact",
    })
    void aCellThatCannotBeIsRefused(String column, String cell, String told) {
        TouchpointPlan plan = plan(NEEDED + "," + column + "\nJ,DURING,Desk,PHONE," + cell);
        assertThat(plan.problems()).extracting(ImportProblem::column).containsExactly(told);
    }

    @Test
    void exchangeAndRelationshipMustAgree() {
        assertThat(plan(NEEDED + ",exchange,relationship\nJ,DURING,Desk,PHONE,QUICK,PARTNERSHIP")
                        .problems())
                .extracting(ImportProblem::key)
                .containsExactly("touchpoint.import.relationship");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "journey,phase,name\nJ,DURING,Desk",
                "journey,phase,name,channel,colour\nJ,DURING,Desk,PHONE,red",
                "journey,journey,phase,name,channel\n",
                NEEDED + "\nJ,DURING,\"Desk,PHONE",
                NEEDED + "\nJ,DURING,Desk",
                NEEDED + "\n"
            })
    void aFileThatIsNoneIsToldSo(String text) {
        assertThat(TouchpointFile.read(text.getBytes(StandardCharsets.UTF_8)).problems())
                .isNotEmpty();
    }

    @Test
    void semicolonsAndAByteOrderMarkAreRead() {
        TouchpointFile file = TouchpointFile.read(("\uFEFF" + NEEDED + "\nJ,DURING,Desk,PHONE\n\n,,,\n")
                .replace(',', ';')
                .getBytes(StandardCharsets.UTF_8));
        assertThat(file.problems()).isEmpty();
        assertThat(file.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-5 degrees", "@home", "+49", "'quoted'", "plain"})
    void whatASpreadsheetWouldTakeForAFormulaComesBackAsItWas(String text) {
        assertThat(Cell.read(Cell.write(text))).isEqualTo(text);
        assertThat(Cell.write(text)).doesNotStartWith("=").doesNotStartWith("@").doesNotStartWith("-");
    }

    private static TouchpointPlan plan(String text) {
        TouchpointFile file = TouchpointFile.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.problems()).isEmpty();
        TouchpointPlan plan = new TouchpointPlan(List.of(), List.of(), "lending"::equals, "1001"::equals);
        file.lines().forEach(plan::read);
        return plan;
    }
}
