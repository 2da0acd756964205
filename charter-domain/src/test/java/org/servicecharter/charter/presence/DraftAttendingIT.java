package org.servicecharter.charter.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Aron;
import org.servicecharter.as.Emil;
import org.servicecharter.as.MovedClock;
import org.servicecharter.charter.CharterJourney;

@ExtendWith(ArquillianExtension.class)
class DraftAttendingIT {

    @Inject
    private CharterJourney journey;

    @Inject
    private DraftAttending attending;

    @Inject
    private MovedClock clock;

    @Inject
    private Ada ada;

    @Inject
    private Aron aron;

    @Inject
    private Emil emil;

    @Test
    void eachSeesWhereTheOthersAreUntilAMinuteAfterTheyLeft() throws Exception {
        String code = journey.readyDraft("Who is here");
        assertThat(ada.get(() -> attending.attend(code, window("a1"), null))).isEmpty();
        assertThat(ada.get(() -> attending.attend(code, window("a2"), null))).isEmpty();

        assertThat(aron.get(() -> attending.attend(code, window("b1"), "greet")))
                .containsExactly(new PresentPerson("ada", null));
        assertThat(ada.get(() -> attending.attend(code, window("a1"), null)))
                .containsExactly(new PresentPerson("aron", "greet"));

        clock.later(Duration.ofSeconds(50), () -> aron.get(() -> attending.attend(code, window("b1"), null)));
        clock.later(Duration.ofSeconds(70), () -> {
            assertThat(ada.get(() -> attending.attend(code, window("a1"), null)))
                    .containsExactly(new PresentPerson("aron", null));
            assertThat(aron.get(() -> attending.attend(code, window("b1"), null)))
                    .containsExactly(new PresentPerson("ada", null));
        });
        clock.later(Duration.ofSeconds(200), () -> assertThat(ada.get(() -> attending.attend(code, window("a1"), null)))
                .isEmpty());
    }

    @Test
    void whoWritesInOneWindowIsNotSaidToBeThereInAnother() throws Exception {
        String code = journey.readyDraft("Who is here twice");
        aron.get(() -> attending.attend(code, window("c1"), null));
        aron.get(() -> attending.attend(code, window("c2"), "greet"));

        assertThat(ada.get(() -> attending.attend(code, window("c3"), null)))
                .containsExactly(new PresentPerson("aron", "greet"));
    }

    @Test
    void onlyAuthorsAreHere() {
        assertThatThrownBy(() -> emil.get(() -> attending.attend("any", window("e1"), null)))
                .isInstanceOf(EJBAccessException.class);
    }

    private static String window(String name) {
        return "who-is-here-" + name;
    }
}
