package org.servicecharter.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecemealTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void onePieceThatFailsKeepsNoOtherFromBeingDone() {
        Piecemeal.each("Testing", () -> List.of("a", "bad", "c"), this::work);
        assertThat(done).containsExactly("a", "c");
    }

    @Test
    void whatCannotBeAskedForEndsNothing() {
        assertThatCode(() -> Piecemeal.each("Testing", PiecemealTest::away, this::work))
                .doesNotThrowAnyException();
        assertThat(done).isEmpty();
    }

    private static List<String> away() {
        throw new IllegalStateException("the database is away");
    }

    private void work(String piece) {
        if (piece.equals("bad")) {
            throw new IllegalStateException(piece);
        }
        done.add(piece);
    }
}
