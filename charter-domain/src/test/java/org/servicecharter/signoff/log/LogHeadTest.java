package org.servicecharter.signoff.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogHeadTest {

    @Test
    void theLogGrowsWithTheKeyItBeganWithAndNoOther(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        LogHead head = new LogHead();
        head.grow(3, LogKey.in(folder).verifier());
        head.grow(2, LogKey.in(folder).verifier());
        assertThat(head.treeSize()).isEqualTo(5);
        VerifierKey other = LogKey.in(elsewhere).verifier();
        assertThatThrownBy(() -> head.grow(1, other))
                .isInstanceOf(LogKeyDoesNotFit.class)
                .hasMessageContaining(other.line());
        assertThat(head.treeSize()).isEqualTo(5);
    }
}
