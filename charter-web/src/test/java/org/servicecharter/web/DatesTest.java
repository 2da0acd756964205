package org.servicecharter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatesTest {

    private final Dates dates = new Dates(new Words(), new Portal());

    @Test
    void datesAreWrittenOut() {
        assertThat(dates.date(LocalDate.of(2026, 3, 1))).isEqualTo("1 March 2026");
        assertThat(dates.day(Instant.parse("2026-02-28T23:59:59Z"))).isEqualTo("28 February 2026");
        assertThat(dates.moment(LocalDateTime.of(2026, 3, 2, 9, 0))).isEqualTo("Mon, 2 Mar 2026, 09:00");
    }

    @Test
    void aDayBeginsAndEndsByTheClockOfTheOrganisation() {
        Portal inAuckland = new Portal() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Pacific/Auckland");
            }
        };

        assertThat(new Dates(new Words(), inAuckland).day(Instant.parse("2026-02-28T23:59:59Z")))
                .isEqualTo("1 March 2026");
    }

    @Test
    void noDateIsNoWord() {
        assertThat(dates.date(null)).isEmpty();
        assertThat(dates.day(null)).isEmpty();
        assertThat(dates.moment(null)).isEmpty();
    }
}
