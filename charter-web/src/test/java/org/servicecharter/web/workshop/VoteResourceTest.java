package org.servicecharter.web.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.workshop.vote.DotsNotCountable;

@DisplayName("W-03: dots are whole")
class VoteResourceTest {

    @Test
    void wholeDotsAreCounted() {
        assertThat(new VoteResource.Dots(new BigDecimal("2.0"), null).whole()).isEqualTo(2);
        assertThat(new VoteResource.Dots(null, null).whole()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "0.1", "1e30"})
    void othersAreRefused(String dots) {
        VoteResource.Dots told = new VoteResource.Dots(new BigDecimal(dots), null);
        assertThatThrownBy(told::whole).isInstanceOf(DotsNotCountable.class);
    }
}
