package org.servicecharter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    private final Place signing = new Place("/signoff/list", "place.sign", "/signoff/");
    private final Place evidence =
            new Place("/signoff/evidence", "place.evidence", "/signoff/evidence", "/signoff/record");

    @Test
    void theInnermostFolderSaysWhereAPageIs() {
        assertThat(evidence.holds("/signoff/records")).isGreaterThan(signing.holds("/signoff/records"));
        assertThat(signing.holds("/signoff/read")).isPositive();
    }

    @Test
    void aPageElsewhereIsNotHere() {
        assertThat(evidence.holds("/signoff/read")).isZero();
    }
}
