package org.servicecharter.web.practice.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.framework.EncounterKind.FIRST;
import static org.servicecharter.framework.EncounterKind.SECOND;
import static org.servicecharter.framework.EncounterKind.THIRD;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one group said, drawn as one bar. */
class LeadershipBarTest {

    @Test
    void piecesFollowEachOtherAndNeverLeaveTheBar() {
        assertThat(LeadershipBar.of(Map.of(FIRST, 34L, SECOND, 33L, THIRD, 34L)).pieces())
                .containsExactly(
                        new LeadershipBar.Piece(FIRST, 0, 34),
                        new LeadershipBar.Piece(SECOND, 34, 33),
                        new LeadershipBar.Piece(THIRD, 67, 33));
        assertThat(LeadershipBar.of(Map.of(FIRST, 0L, SECOND, 100L)).pieces())
                .containsExactly(new LeadershipBar.Piece(SECOND, 0, 100));
    }
}
