package org.servicecharter.practice.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.charter.text.Part;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.touchpoint.TouchpointDetails;
import org.servicecharter.touchpoint.TouchpointFixture;

class GapTest {

    private static final ClauseInForce PRINCIPLE = ClauseFixture.clause(Part.PRINCIPLE);
    private static final ClauseInForce DO = ClauseFixture.clause(Part.DO);
    private static final ClauseInForce DONT = ClauseFixture.clause(Part.DONT);
    private static final ClauseInForce PROMISE = ClauseFixture.clause(Part.PROMISE);

    @Test
    @DisplayName("S3 #5: a first contact needs something that everybody does")
    void aFirstContactNeedsABehaviour() {
        TouchpointDetails first = TouchpointFixture.special(true, null, null);

        assertThat(gaps(first)).containsExactly(Gap.FIRST_CONTACT_WITHOUT_BEHAVIOUR);
        assertThat(gaps(first, PRINCIPLE, PROMISE, DONT)).containsExactly(Gap.FIRST_CONTACT_WITHOUT_BEHAVIOUR);
        assertThat(gaps(first, DO)).isEmpty();
    }

    @Test
    @DisplayName("S2: a moment of truth needs a principle, which a behaviour brings along")
    void aMomentOfTruthNeedsAPrinciple() {
        TouchpointDetails truth = TouchpointFixture.special(false, "They decide here", null);

        assertThat(gaps(truth)).containsExactly(Gap.TRUTH_WITHOUT_PRINCIPLE);
        assertThat(gaps(truth, PROMISE)).containsExactly(Gap.TRUTH_WITHOUT_PRINCIPLE);
        assertThat(gaps(truth, PRINCIPLE)).isEmpty();
        assertThat(gaps(truth, DO)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ExchangeType.class)
    @DisplayName("S2: a partnership needs somebody senior, no other relationship does")
    void aPartnershipNeedsASeniorOwner(ExchangeType exchange) {
        TouchpointDetails touchpoint = TouchpointFixture.special(false, null, exchange);

        assertThat(Gap.of(touchpoint, List.of(DO), true)).isEmpty();
        assertThat(Gap.of(touchpoint, List.of(DO), false))
                .isEqualTo(exchange == ExchangeType.FORMAL ? List.of(Gap.PARTNERSHIP_WITHOUT_SENIOR_OWNER) : List.of());
    }

    @Test
    @DisplayName("S4: a touchpoint at which nothing holds is a hole")
    void everyTouchpointNeedsSomething() {
        TouchpointDetails plain = TouchpointFixture.special(false, null, null);

        assertThat(gaps(plain)).containsExactly(Gap.NOTHING_HOLDS);
        assertThat(gaps(plain, PROMISE)).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAllAtOnce() {
        assertThat(gaps(TouchpointFixture.special(true, "They decide here", ExchangeType.FORMAL)))
                .containsExactly(
                        Gap.FIRST_CONTACT_WITHOUT_BEHAVIOUR,
                        Gap.TRUTH_WITHOUT_PRINCIPLE,
                        Gap.PARTNERSHIP_WITHOUT_SENIOR_OWNER);
    }

    private static List<Gap> gaps(TouchpointDetails touchpoint, ClauseInForce... held) {
        return Gap.of(touchpoint, List.of(held), false);
    }
}
