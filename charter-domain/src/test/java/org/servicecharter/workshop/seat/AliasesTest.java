package org.servicecharter.workshop.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AliasesTest {

    private static final int SEATS = 1000;

    @Test
    void thereAreMoreOfThemThanTheLargestWorkshopHasSeats() {
        assertThat(Aliases.ALL)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(3 * SEATS)
                .allMatch(alias -> alias.matches("[A-Z][a-z]+ [A-Z][a-z]+") && alias.length() < Participant.NAME_MAX);
    }

    @Test
    void nobodyGetsOneThatIsTaken() {
        Random random = new Random(1);
        Set<String> taken = new HashSet<>();
        IntStream.range(0, SEATS).forEach(seat -> assertThat(taken.add(Aliases.draw(taken, random)))
                .isTrue());
    }

    @Test
    void onceAllAreTakenTheyAreNumbered() {
        Set<String> taken = new HashSet<>(Aliases.ALL);
        String first = Aliases.ALL.get(0);
        taken.remove(first);
        assertThat(Aliases.draw(taken, new Random())).isEqualTo(first);
        taken.add(first);
        assertThat(Aliases.draw(taken, new Random())).matches("[A-Z][a-z]+ [A-Z][a-z]+ 2");
    }

    @Test
    @DisplayName("W-05: an alias follows from nothing but chance")
    void chanceAloneDecides() {
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 8))
                .extracting(seed -> Aliases.draw(Set.of(), new Random(seed)))
                .doesNotHaveDuplicates();
    }
}
