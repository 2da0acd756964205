package org.servicecharter.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.ServiceLevel;

class TouchpointTest {

    private final Touchpoint touchpoint = new Touchpoint("t", TouchpointFixture.plain("j", "  Desk "), 1);

    @ParameterizedTest
    @EnumSource(ExchangeType.class)
    @DisplayName("S2: the exchange fills the relationship")
    void theRelationshipFollowsFromTheExchange(ExchangeType exchange) {
        touchpoint.describe(TouchpointFixture.meant(null, exchange, null));
        assertThat(touchpoint.details().relationship()).isEqualTo(exchange.relationship());
    }

    @Test
    void whatNobodySaidStaysOpen() {
        assertThat(touchpoint.details().relationship()).isNull();
        assertThat(touchpoint.details().encounter()).isNull();
        assertThat(touchpoint.getName()).isEqualTo("Desk");
    }

    @Test
    @DisplayName("SO-26: kindness is nobody's target")
    void theThirdLevelCannotBeIntended() {
        TouchpointDetails before = touchpoint.details();
        assertThatThrownBy(() -> touchpoint.describe(TouchpointFixture.meant(null, null, ServiceLevel.SUPER)))
                .isInstanceOf(TouchpointNotUsable.class)
                .hasMessageContaining("notUsable.level");
        assertThat(touchpoint.details()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    @DisplayName("S2: a moment of truth says why")
    void aMomentOfTruthNeedsItsReason(String reason) {
        assertThatThrownBy(() -> touchpoint.describe(TouchpointFixture.special(false, reason, null)))
                .hasMessageContaining("notUsable.reason");
        touchpoint.describe(TouchpointFixture.special(false, "First seconds", null));
        assertThat(touchpoint.details().truthReason()).isEqualTo("First seconds");
        touchpoint.describe(TouchpointFixture.special(false, null, null));
        assertThat(touchpoint.details().momentOfTruth()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121, 40_000})
    void aNameThatDoesNotFitIsRefused(int length) {
        TouchpointDetails details = TouchpointFixture.plain("j", "x".repeat(length));
        assertThatThrownBy(() -> touchpoint.describe(details)).isInstanceOf(TouchpointNotUsable.class);
        assertThat(touchpoint.getName()).isEqualTo("Desk");
        touchpoint.describe(TouchpointFixture.plain("j", "x".repeat(120)));
    }
}
