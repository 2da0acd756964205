package org.servicecharter.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the signs of a line stand on the paper. */
class DirectionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "שלום, םולש",
        "Say שלום to all, Say םולש to all",
        "שלום (לכולם), (םלוכל) םולש",
        "חדר 12 פתוח, חותפ 12 רדח",
        "Say hello, Say hello"
    })
    void hebrewStandsFromRightToLeft(String written, String seen) throws Exception {
        assertThat(line(written)).isEqualTo(seen);
    }

    @Test
    void whatIsSetFromRightToLeftIsStillTagged() throws Exception {
        PdfUa.assertConforms(paper("שלום"));
    }

    private static byte[] paper(String text) {
        Manuscript manuscript = new Manuscript("en", "A title", "A paper", Manuscript.class);
        manuscript
                .style("body{font-family:\"Liberation Sans\"}")
                .body()
                .add("ul")
                .item(text);
        return manuscript.pdf();
    }

    /** From the left, a wide gap as one blank. */
    private static String line(String text) throws IOException {
        List<TextPosition> signs = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(paper(text))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    signs.add(sign);
                }
            }.getText(pdf);
        }
        return signs.stream()
                .sorted(Comparator.comparing(TextPosition::getX))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining())
                .replace("•", "")
                .strip();
    }
}
