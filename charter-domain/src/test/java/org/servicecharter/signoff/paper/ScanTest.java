package org.servicecharter.signoff.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SO-16: what may be kept as the scan of a sheet. */
class ScanTest {

    private static final int MOST = Scan.MOST * 1024 * 1024;

    @ParameterizedTest
    @CsvSource({"255044462d312e37, application/pdf", "ffd8ffe000, image/jpeg", "89504e470d0a1a0a00, image/png"})
    void theFirstBytesSayWhatItIs(String bytes, String type) {
        assertThat(Scan.of(HexFormat.of().parseHex(bytes)).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "255044462d", "3c68746d6c3e", "4d5a9000", "474946383961", "00255044462d31"})
    void whatIsNoneOfThemIsRefused(String bytes) {
        byte[] content = HexFormat.of().parseHex(bytes);
        assertThatThrownBy(() -> Scan.of(content)).isInstanceOf(SheetNotUsable.class);
    }

    @Test
    void fiveMegabytesAreTakenAndNotAByteMore() {
        byte[] whole = Arrays.copyOf(new byte[] {'%', 'P', 'D', 'F', '-', '1'}, MOST);
        assertThat(Scan.of(whole).content()).hasSize(MOST);
        byte[] more = Arrays.copyOf(whole, MOST + 1);
        assertThatThrownBy(() -> Scan.of(more)).isInstanceOf(SheetNotUsable.class);
    }

    @Test
    void oneChangedByteIsAnotherScan() {
        Scan scan = Scan.of("%PDF-1 signed".getBytes());
        assertThat(scan.sha256())
                .hasSize(64)
                .isNotEqualTo(Scan.of("%PDF-1 Signed".getBytes()).sha256());
        byte[] taken = scan.content();
        taken[8] = 0;
        assertThat(scan.content()).isNotEqualTo(taken);
    }
}
