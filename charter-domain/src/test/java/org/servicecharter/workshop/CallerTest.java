package org.servicecharter.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallerTest {

    private final Workshop workshop = new Workshop("AAAAAA", "Good service", "fay", Anonymity.NAMED, Instant.EPOCH);

    @Test
    void aPrincipalTellsWhoCalls() {
        assertThat(Caller.named(Caller.participant("AAAAAA", "x1")))
                .isEqualTo(new Caller(Caller.Kind.PARTICIPANT, "AAAAAA", "x1"));
        assertThat(Caller.named(Caller.display("AAAAAA"))).isEqualTo(new Caller(Caller.Kind.DISPLAY, "AAAAAA", null));
        assertThat(Caller.named("fay")).isEqualTo(new Caller(Caller.Kind.FACILITATOR, null, "fay"));
    }

    @Test
    void aSeatElsewhereIsNoPlaceHere() {
        Caller.named("participant:AAAAAA:x1").requirePlaceAt(workshop);
        assertThatThrownBy(() -> Caller.named("participant:BBBBBB:x1").requirePlaceAt(workshop))
                .isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> Caller.named("display:BBBBBB").requirePlaceAt(workshop))
                .isInstanceOf(WorkshopNotFound.class);
        assertThatThrownBy(() -> Caller.named("fred").requirePlaceAt(workshop)).isInstanceOf(WorkshopNotFound.class);
    }
}
