package org.servicecharter.web.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCopyTest {

    private final PageCopy page = PageCopy.of("<p>Hello</p>".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br,GZIP", "br;q=1.0, gzip;q=0.8", "gzip ; q=0.001"})
    void whoTakesGzipGetsIt(String accepted) {
        assertThat(PageCopy.isCompressedFor(accepted)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "br, gzip;q=0.0", "gzip; q=0, br", "notgzip", "x-gzip"})
    void nobodyElseDoes(String accepted) {
        assertThat(PageCopy.isCompressedFor(accepted)).isFalse();
    }

    @Test
    void aPageIsKnownByItsTagStrongOrWeak() {
        String strong = page.tag().substring(2);

        assertThat(page.isKnownBy(page.tag())).isTrue();
        assertThat(page.isKnownBy(strong)).isTrue();
        assertThat(page.isKnownBy("\"other\" , " + page.tag())).isTrue();
        assertThat(page.isKnownBy("*")).isTrue();
    }

    @Test
    void anotherPageIsNotKnown() {
        PageCopy other = PageCopy.of("<p>Hallo</p>".getBytes(StandardCharsets.UTF_8));

        assertThat(other.isKnownBy(page.tag())).isFalse();
        assertThat(page.isKnownBy(null)).isFalse();
        assertThat(page.isKnownBy("")).isFalse();
        assertThat(page.isKnownBy("\"\"")).isFalse();
    }
}
