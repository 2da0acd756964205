package org.servicecharter.web.charter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.web.print.Look;

/** The picture that other sites show beside a link to a charter. */
class PreviewTest {

    private static final Look LIBRARY = Look.of("City Library", "#7a1f5c", "#f3e2ec", null);
    private static final int ACCENT = 0xff7a1f5c;

    @Test
    @DisplayName("Open Graph: it has the size that sites ask for, whatever the length of its title and motto")
    void everyTitleFitsIn() throws Exception {
        for (Original original : new Original[] {
            OriginalFixture.shortest(), OriginalFixture.usual(), OriginalFixture.longest(), OriginalFixture.longWords()
        }) {
            BufferedImage picture = picture(original, LIBRARY);

            assertThat(picture.getWidth()).isEqualTo(1200);
            assertThat(picture.getHeight()).isEqualTo(630);
            assertThat(picture.getRGB(600, 65)).as("the organisation's colour").isEqualTo(ACCENT);
            assertThat(dark(picture, 60, 520)).as("the title and motto").isGreaterThan(500);
            assertThat(dark(picture, 520, 620)).as("the edition").isGreaterThan(100);
        }
    }

    @Test
    @DisplayName("it says whose charter it is and how it is called: another name or title makes another picture")
    void nameAndTitleAreInIt() {
        byte[] library = PapersTest.PAPERS.preview(OriginalFixture.usual(), LIBRARY);

        assertThat(PapersTest.PAPERS.preview(OriginalFixture.usual(), LIBRARY)).isEqualTo(library);
        assertThat(PapersTest.PAPERS.preview(OriginalFixture.shortest(), LIBRARY))
                .isNotEqualTo(library);
        assertThat(PapersTest.PAPERS.preview(
                        OriginalFixture.usual(), Look.of("County Library", "#7a1f5c", "#f3e2ec", null)))
                .isNotEqualTo(library);
    }

    private static BufferedImage picture(Original original, Look look) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PapersTest.PAPERS.preview(original, look)));
    }

    /** Points between these lines that are darker than the paper. */
    private static int dark(BufferedImage picture, int from, int to) {
        int dark = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xff) < 160) {
                    dark++;
                }
            }
        }
        return dark;
    }
}
