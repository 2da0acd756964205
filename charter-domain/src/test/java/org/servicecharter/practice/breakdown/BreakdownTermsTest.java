package org.servicecharter.practice.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.coverage.ClauseKey;

/** What must be known of a breakdown. */
class BreakdownTermsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final ClauseKey CLAUSE = new ClauseKey("C", "P");

    @Test
    @DisplayName("S0: how to think of it follows from its kind, which the touchpoint gives when nobody says it")
    void theTouchpointGivesTheKind() {
        BreakdownTerms open = terms(TODAY, null, ClauseStanding.OPEN, null, null);

        assertThat(open.checked(EncounterKind.SECOND, TODAY).kind()).isEqualTo(EncounterKind.SECOND);
        assertThat(terms(TODAY, EncounterKind.FIRST, null, null, null)
                        .checked(EncounterKind.SECOND, TODAY)
                        .kind())
                .isEqualTo(EncounterKind.FIRST);
        assertThatThrownBy(() -> open.checked(null, TODAY)).isInstanceOf(BreakdownNotUsable.class);
    }

    @ParameterizedTest
    @EnumSource(EncounterKind.class)
    @DisplayName("S0: only the third kind looks ahead")
    void onlyTheThirdKindLooksAhead(EncounterKind kind) {
        BreakdownTerms tomorrow = terms(TODAY.plusDays(1), kind, null, null, null);

        if (kind == EncounterKind.THIRD) {
            assertThat(tomorrow.checked(null, TODAY).day()).isEqualTo(TODAY.plusDays(1));
        } else {
            assertThatThrownBy(() -> tomorrow.checked(null, TODAY)).isInstanceOf(BreakdownNotUsable.class);
        }
        assertThatThrownBy(() -> terms(null, kind, null, null, null).checked(null, TODAY))
                .isInstanceOf(BreakdownNotUsable.class);
    }

    @Test
    void theClauseGoesWithWhatItHasToDoWithIt() {
        assertThatThrownBy(() -> first(ClauseStanding.FAILED, null, "x")).isInstanceOf(BreakdownNotUsable.class);
        assertThatThrownBy(() -> first(ClauseStanding.MISSING, CLAUSE, " ")).isInstanceOf(BreakdownNotUsable.class);
        assertThat(first(ClauseStanding.FAILED, CLAUSE, "x"))
                .returns(CLAUSE, BreakdownTerms::clause)
                .returns(null, BreakdownTerms::missing);
        assertThat(first(ClauseStanding.MISSING, CLAUSE, " We call back. "))
                .returns(null, BreakdownTerms::clause)
                .returns("We call back.", BreakdownTerms::missing);
        assertThat(first(ClauseStanding.KEPT, CLAUSE, "x"))
                .returns(null, BreakdownTerms::clause)
                .returns(null, BreakdownTerms::missing);
    }

    @Test
    void wordsAreNeededAndNotTooMany() {
        for (String words : new String[] {" ", "x".repeat(BreakdownTerms.WORDS_MAX + 1)}) {
            BreakdownTerms terms =
                    new BreakdownTerms(TODAY, EncounterKind.FIRST, words, null, null, null, null, null, null, null);
            assertThatThrownBy(() -> terms.checked(null, TODAY)).isInstanceOf(WordingNotUsable.class);
        }
    }

    private static BreakdownTerms first(ClauseStanding standing, ClauseKey clause, String missing) {
        return terms(TODAY, EncounterKind.FIRST, standing, clause, missing).checked(null, TODAY);
    }

    private static BreakdownTerms terms(
            LocalDate day, EncounterKind kind, ClauseStanding standing, ClauseKey clause, String missing) {
        return new BreakdownTerms(day, kind, "It broke.", null, standing, clause, missing, null, null, null);
    }
}
