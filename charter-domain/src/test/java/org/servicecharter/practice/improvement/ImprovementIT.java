package org.servicecharter.practice.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.signoff.SignoffSituation;

/** S3 #7: proposed, decided, changed, measured. */
@ExtendWith(ArquillianExtension.class)
class ImprovementIT {

    @Inject
    private ImprovementKeeping keeping;

    @Inject
    private SignoffSituation situation;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    private final String mark = "mark" + UUID.randomUUID();

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    @Test
    @DisplayName("Whoever proposed it or sees to it works on it; its result is written down before it is measured")
    void fromTheIdeaToTheResult() throws Exception {
        String code = ella.get(() -> keeping.propose(terms(null, ImprovementState.PROPOSED, null), null));
        long first = ella.get(() -> keeping.improvement(code)).revision();
        assertThatThrownBy(() ->
                        emil.does(() -> keeping.change(code, first, terms("emil", ImprovementState.DECIDED, null))))
                .isInstanceOf(ImprovementNotYours.class);
        assertThatThrownBy(() ->
                        ella.does(() -> keeping.change(code, first, terms("nobody", ImprovementState.DECIDED, null))))
                .isInstanceOf(ImprovementNotUsable.class);
        ella.does(() -> keeping.change(code, first, terms("emil", ImprovementState.DECIDED, null)));
        assertThatThrownBy(() ->
                        ada.does(() -> keeping.change(code, first, terms("emil", ImprovementState.SET_ASIDE, "No"))))
                .isInstanceOf(ImprovementChangedMeanwhile.class);

        long second = emil.get(() -> keeping.improvement(code)).revision();
        assertThatThrownBy(() ->
                        emil.does(() -> keeping.change(code, second, terms("emil", ImprovementState.MEASURED, " "))))
                .isInstanceOf(ImprovementNotUsable.class);
        emil.does(() -> keeping.change(code, second, terms("emil", ImprovementState.MEASURED, "Half the letters")));

        assertThat(emil.get(() -> keeping.improvement(code))).satisfies(row -> {
            assertThat(row.owner()).isEqualTo("Emil Ek");
            assertThat(row.terms().result()).isEqualTo("Half the letters");
            assertThat(row.editable()).isTrue();
        });
        assertThat(ella.get(() -> keeping.page(search(ImprovementState.MEASURED), 0, 50)))
                .extracting(ImprovementRow::code)
                .containsExactly(code);
        assertThat(ella.get(() -> keeping.count(search(ImprovementState.PROPOSED))))
                .isZero();
        assertThat(ella.get(keeping::kinds))
                .filteredOn(one -> one.kind() == ImprovementKind.ENCOURAGE_COMPLAINTS)
                .singleElement()
                .satisfies(one -> assertThat(one.measured()).isPositive().isLessThanOrEqualTo(one.all()));
    }

    @Test
    void aSourceAKindAndWordsAreNeeded() {
        ImprovementTerms nothing = new ImprovementTerms(null, null, mark, null, null, null);
        ImprovementTerms noKind = new ImprovementTerms(IdeaSource.CUSTOMER, null, mark, null, null, null);
        ImprovementTerms noWords =
                new ImprovementTerms(IdeaSource.CUSTOMER, ImprovementKind.INNOVATE, " ", null, null, null);
        assertThatThrownBy(() -> ella.does(() -> keeping.propose(nothing, null)))
                .isInstanceOf(ImprovementNotUsable.class);
        assertThatThrownBy(() -> ella.does(() -> keeping.propose(noKind, null)))
                .isInstanceOf(ImprovementNotUsable.class);
        assertThatThrownBy(() -> ella.does(() -> keeping.propose(noWords, null)))
                .isInstanceOf(WordingNotUsable.class);
    }

    private ImprovementSearch search(ImprovementState state) {
        return new ImprovementSearch(mark, IdeaSource.CUSTOMER, ImprovementKind.ENCOURAGE_COMPLAINTS, state);
    }

    private ImprovementTerms terms(String owner, ImprovementState state, String result) {
        return new ImprovementTerms(
                IdeaSource.CUSTOMER, ImprovementKind.ENCOURAGE_COMPLAINTS, "Say where. " + mark, owner, state, result);
    }
}
