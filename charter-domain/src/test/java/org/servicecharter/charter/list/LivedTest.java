package org.servicecharter.charter.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whether staff find that an entry is lived, in counts that are nobody's answer. */
class LivedTest {

    private final ListEntry entry = new ListEntry("e", ListName.DO, "Say the name", List.of(), "p1", Instant.EPOCH);

    @Test
    @DisplayName("W-06: fewer than four answers are never counted, one's own is known to oneself")
    void fewAreNotShown() {
        assertThat(Lived.of(marks(3, 0), "p0")).isEqualTo(new Lived(false, 0, 0, true));
        assertThat(Lived.of(marks(0, 3), "p0")).isEqualTo(new Lived(false, 0, 0, false));
        assertThat(Lived.of(marks(0, 0), "p0")).isEqualTo(new Lived(false, 0, 0, null));
    }

    @Test
    void fourAreCounted() {
        assertThat(Lived.of(marks(3, 1), "p3")).isEqualTo(new Lived(true, 3, 1, false));
        assertThat(Lived.of(marks(4, 3), "nobody")).isEqualTo(new Lived(true, 4, 3, null));
    }

    /** Of people p0, p1… in this order, those first who find it lived. */
    private List<LivedMark> marks(int yes, int notYet) {
        List<LivedMark> marks = new ArrayList<>();
        for (int i = 0; i < yes + notYet; i++) {
            marks.add(new LivedMark(entry, "p" + i, i < yes));
        }
        return marks;
    }
}
