package org.servicecharter.practice.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.coverage.ClauseNotInForce;
import org.servicecharter.signoff.SignoffSituation;

/** A breakdown is told, tied to the clause that failed, thought through in the way of its kind, and learned from. */
@ExtendWith(ArquillianExtension.class)
class BreakdownIT {

    @Inject
    private BreakdownKeeping keeping;

    @Inject
    private BreakdownQueries queries;

    @Inject
    private SignoffSituation situation;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    private final String mark = "mark" + UUID.randomUUID();
    private String charter;
    private ClauseKey clause;

    @BeforeEach
    void aCharterInForce() throws Exception {
        situation.aTeam();
        charter = situation.published(mark);
        clause = ella.get(() -> queries.clauses()).stream()
                .filter(one -> one.text().equals("We greet you."))
                .map(ClauseInForce::key)
                .filter(key -> key.charter().equals(charter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("The clause that failed is found from it, in the words of its version, after later versions")
    void theClauseOutlivesItsVersion() throws Exception {
        String code = ella.get(() -> keeping.tell(terms(clause, null, null)));

        situation.publishNext(charter, ChangeKind.MATERIAL);

        BreakdownSearch search = new BreakdownSearch(
                mark, EncounterKind.FIRST, BreakdownState.OPEN, ClauseStanding.FAILED, null, clause);
        assertThat(emil.get(() -> queries.page(search, 0, 50))).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo(code);
            assertThat(row.clause().text()).isEqualTo("We greet you.");
            assertThat(row.clause().version()).isEqualTo(1);
            assertThat(row.clause().inForce()).isTrue();
            assertThat(row.editable()).isFalse();
        });
        assertThat(emil.get(() -> queries.count(search))).isEqualTo(1);
        assertThatThrownBy(() -> ella.does(() -> keeping.tell(terms(new ClauseKey(charter, "none"), null, null))))
                .isInstanceOf(ClauseNotInForce.class);
    }

    @Test
    @DisplayName("S0: it is learned from once the thinking of its kind is written down, and not before")
    void itIsLearnedFromOnceThoughtThrough() throws Exception {
        String code = ella.get(() -> keeping.tell(terms(clause, "Nobody was at the door", null)));
        long first = revision(code);

        assertThatThrownBy(() -> ella.does(() -> keeping.finish(code, first))).isInstanceOf(ThinkingMissing.class);
        assertThatThrownBy(() -> emil.does(() -> keeping.change(code, first, terms(null, null, null))))
                .isInstanceOf(BreakdownNotYours.class);
        ella.does(() -> keeping.change(code, first, terms(clause, "Nobody was at the door", "One is, always")));
        assertThatThrownBy(() -> ada.does(() -> keeping.change(code, first, terms(null, null, null))))
                .isInstanceOf(BreakdownChangedMeanwhile.class);
        ada.does(() -> keeping.finish(code, revision(code)));
        assertThatThrownBy(() -> ella.does(() -> keeping.change(code, revision(code), terms(clause, null, null))))
                .isInstanceOf(ThinkingMissing.class);

        assertThat(ella.get(() -> queries.breakdown(code)).state()).isEqualTo(BreakdownState.DONE);
        ella.does(() -> keeping.reopen(code, revision(code)));
        assertThat(ella.get(() -> queries.breakdown(code)).state()).isEqualTo(BreakdownState.OPEN);
    }

    private long revision(String code) throws Exception {
        return ella.get(() -> queries.breakdown(code)).revision();
    }

    private BreakdownTerms terms(ClauseKey failed, String cause, String remedy) {
        return new BreakdownTerms(
                LocalDate.parse("2024-01-05"),
                EncounterKind.FIRST,
                "Nobody said hello. " + mark,
                null,
                failed == null ? ClauseStanding.OPEN : ClauseStanding.FAILED,
                failed,
                null,
                cause,
                remedy,
                "We called and said sorry");
    }
}
