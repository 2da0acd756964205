package org.servicecharter.web.workshop.seat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingPageTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/workshops/kvmr72, KVMR72",
        "/api/v1/workshops/KVMR72/cards/x, KVMR72",
        "/live/KVMR72, KVMR72",
        "/w/KVMR72, KVMR72",
        "/workshop/room/KVMR72, KVMR72",
        "/api/v1/workshops, ",
        "/workshop/list, ",
        "/charter/KVMR72, "
    })
    void anAddressNamesItsBoard(String path, String code) {
        assertThat(new CallingPage(path, "").boardCode().orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "/w/KVMR72, false, false, false",
        "/workshop/room/KVMR72, true, false, false",
        "/workshop/run, false, true, false",
        "'', false, false, true"
    })
    void thePageDecidesWhoSpeaks(String from, boolean room, boolean person, boolean unknown) {
        CallingPage page = new CallingPage("/live/KVMR72", from);
        assertThat(page.isRoom()).isEqualTo(room);
        assertThat(page.isForPersons()).isEqualTo(person);
        assertThat(page.isUnknown()).isEqualTo(unknown);
    }
}
