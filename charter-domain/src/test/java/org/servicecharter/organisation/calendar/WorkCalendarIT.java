package org.servicecharter.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Ella;

@ExtendWith(ArquillianExtension.class)
class WorkCalendarIT {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @Inject
    private WorkCalendarSettings settings;

    @Inject
    private WorkCalendarQueries calendars;

    @Inject
    private Clock clock;

    @Inject
    private Adam adam;

    @Inject
    private Ella ella;

    @Test
    @DisplayName("AT-05: what was promised counts by what held when it was promised")
    void whatWasPromisedStays() throws Exception {
        adam.does(() -> settings.change(WEEK, "de", "2026-12-24, 2026-12-31", "", seen()));
        Instant promised = clock.instant();
        adam.does(() -> settings.change(Set.of(DayOfWeek.MONDAY), null, "", "2026-12-26", seen()));

        WorkCalendarView then = calendars.at(promised).orElseThrow();
        assertThat(then.regionName()).isEqualTo("Germany");
        assertThat(then.dates().week()).isEqualTo(WEEK);
        assertThat(calendars.current().orElseThrow().dates().week()).containsOnly(DayOfWeek.MONDAY);
        Instant start = Instant.parse("2026-12-23T12:00:00Z");
        assertThat(calendars.lastWithin(promised, start, 1))
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2026-12-28"));
        assertThat(calendars.lastWithin(clock.instant(), start, 1))
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2026-12-26"));
        assertThat(calendars.at(Instant.EPOCH)).isEmpty();
        assertThat(calendars.lastWithin(Instant.EPOCH, start, 1)).isEmpty();
    }

    @Test
    void whatCannotBeReadOrWasChangedMeanwhileChangesNothing() throws Exception {
        adam.does(() -> settings.change(WEEK, null, "", "", seen()));
        long before = seen();

        assertThatThrownBy(() -> adam.does(() -> settings.change(WEEK, null, "Christmas", "", before)))
                .isInstanceOf(WorkCalendarNotUsable.class);
        assertThatThrownBy(() -> adam.does(() -> settings.change(Set.of(), null, "", "", before)))
                .isInstanceOf(WorkCalendarNotUsable.class);
        assertThatThrownBy(() -> adam.does(() -> settings.change(WEEK, null, "", "", before - 1)))
                .isInstanceOf(WorkCalendarChangedMeanwhile.class);
        assertThatThrownBy(() -> ella.does(() -> settings.change(WEEK, null, "", "", before)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(seen()).isEqualTo(before);
    }

    private long seen() {
        return calendars.current().map(WorkCalendarView::revision).orElse(0L);
    }
}
