package org.servicecharter.charter.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.charter.version.CharterVersionFixture.NOW;
import static org.servicecharter.charter.version.CharterVersionFixture.TODAY;
import static org.servicecharter.charter.version.CharterVersionFixture.complete;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.VersionState;

class ConsultationTest {

    private final Consultation consultation = new Consultation(complete(), "ada", TODAY);

    @ParameterizedTest
    @CsvSource({"0, true", "9, true", "10, true", "11, false", "400, false"})
    void itIsOpenUntilAndIncludingItsLastDay(int later, boolean open) {
        consultation.askUntil(TODAY.plusDays(10), Set.of(), TODAY);

        assertThat(consultation.isOpenOn(TODAY.plusDays(later))).isEqualTo(open);
    }

    @Test
    void itEndsTodayAtTheEarliest() {
        consultation.askUntil(TODAY, Set.of(), TODAY);

        assertThatThrownBy(() -> consultation.askUntil(TODAY.minusDays(1), Set.of(), TODAY))
                .isInstanceOf(LastDayNotUsable.class);
        assertThatThrownBy(() -> consultation.askUntil(null, Set.of(), TODAY)).isInstanceOf(LastDayNotUsable.class);
        assertThat(consultation.getLastOn()).isEqualTo(TODAY);
    }

    /** Whatever is done in whatever order: what was asked for last counts, and an end only for what was open. */
    @Test
    void whatWasDoneLastCounts() {
        Random random = new Random(7);
        boolean open = false;
        for (int step = 0; step < 500; step++) {
            if (random.nextBoolean()) {
                consultation.askUntil(TODAY.plusDays(random.nextInt(5)), Set.of("desk"), TODAY);
                open = true;
            } else if (open) {
                consultation.end(TODAY);
                open = false;
            }
            assertThat(consultation.isOpenOn(TODAY)).isEqualTo(open);
        }
    }

    @Test
    void theWordsStayOpenWhileStaffAreAsked() {
        CharterVersion version = complete();
        version.consultStaff();

        version.draft("ada", NOW)
                .reword("greet", version.wording().getClause("greet").getRevision(), "We look up and greet you.");
        assertThat(version.getState()).isEqualTo(VersionState.STAFF_CONSULTATION);
        assertThat(version.getState().isOpen()).isTrue();
    }
}
