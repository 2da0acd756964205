package org.servicecharter.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.memory.MemoryManager;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By a thread that is not the server's own, as those are which write to the screens. */
class SmallBuffersTest {

    private static final int ASKED = 8_192;
    private static final int SCREENS = 1_000;

    private final MemoryManager<?> manager = new SmallBuffers().createMemoryManager();

    @Test
    @DisplayName("A thousand short events take a few pieces, and each keeps its own words")
    void whatIsNotNeededGoesBack() {
        List<Buffer> written = new ArrayList<>();
        Set<Object> pieces = new HashSet<>();
        for (int i = 0; i < SCREENS; i++) {
            Buffer buffer = buffer("event " + i);
            buffer.trim();
            written.add(buffer);
            pieces.add(System.identityHashCode(buffer.array()));
        }
        assertThat(pieces).hasSizeLessThan(10);
        for (int i = 0; i < SCREENS; i++) {
            assertThat(written.get(i).toStringContent(StandardCharsets.UTF_8)).isEqualTo("event " + i);
        }
    }

    @Test
    @DisplayName(
            "One that is trimmed late takes nothing from those cut after it, and every buffer has the size that was asked for")
    void oneThatIsTrimmedLateHarmsNoOther() {
        Buffer first = buffer("first");
        Buffer second = buffer("second");
        Buffer third = buffer("third");
        first.trim();
        third.trim();
        Buffer fourth = buffer("fourth".repeat(ASKED / 6));
        second.trim();
        assertThat(List.of(first, second, third))
                .extracting(each -> each.toStringContent(StandardCharsets.UTF_8))
                .containsExactly("first", "second", "third");
        fourth.trim();
        assertThat(fourth.toStringContent(StandardCharsets.UTF_8)).isEqualTo("fourth".repeat(ASKED / 6));
        assertThat(manager.allocate(100_000).remaining()).isEqualTo(100_000);
    }

    private Buffer buffer(String words) {
        Buffer buffer = manager.allocate(ASKED);
        assertThat(buffer.remaining()).isEqualTo(ASKED);
        return buffer.put(words.getBytes(StandardCharsets.UTF_8));
    }
}
