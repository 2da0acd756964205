package org.servicecharter.web.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.web.Browser;

/** A result as files. */
@ExtendWith(ArquillianExtension.class)
class ResultFilesIT {

    @ArquillianResource
    private URL portal;

    @Test
    void whoLeadsTakesTheCardsAwayAsATable() throws Exception {
        Result result = Result.upToClosing(portal, "NAMED");
        HttpResponse<String> table = take(result, ".csv");
        assertThat(table.headers().firstValue("Content-Type").orElseThrow().toLowerCase())
                .startsWith("text/csv")
                .contains("utf-8");
        assertThat(table.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"workshop-" + result.board().code() + ".csv\"");
        assertThat(table.body())
                .startsWith("\uFEFFchart,text,theme,dots,late,edited,unclear,source,copyOf,joinedTo,author\r\n")
                .contains("DO,'=1+1,,,false,false,false,BOARD,,,Annabel Quist\r\n")
                .contains(Result.GREEK, Result.CYRILLIC);
    }

    @Test
    void whatPeopleWroteStaysTextInMarkdown() throws Exception {
        String text = take(Result.upToClosing(portal, "NAMED"), ".md").body();
        assertThat(text)
                .startsWith("# Good service\n")
                .doesNotContain("\n\n\n")
                .contains("> We listen.", "### Listening", "- Let people finish")
                .contains("- \\<script\\>alert(1)\\</script\\> \\& \\*stars\\* (Bertil Quist)")
                .contains("- \\=1+1")
                .contains("- Look away (from paper)");
    }

    @Test
    @DisplayName("the PDF is tagged, says its title and language, and embeds letters for Latin, Greek and Cyrillic")
    void thePdfCanBeReadByEverybody() throws Exception {
        Result result = Result.upToClosing(portal, "NAMED");
        try (PDDocument pdf = Loader.loadPDF(pdf(result))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isNotBlank();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Good service");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8"))
                    .containsPattern("pdfuaid:part(>|=\")1");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).endsWith("LiberationSans");
                }
            }
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Good service", "We listen.", "Do: Let people finish")
                    .contains(Result.MARKUP, Result.GREEK, Result.CYRILLIC);
        }
    }

    @Test
    @DisplayName("no word runs over the edge of the paper, and where the paper lacks letters it says so")
    void thePaperLosesNothingUnseen() throws Exception {
        Result result = Result.upToClosing(portal, "ANONYMOUS");
        try (PDDocument pdf = Loader.loadPDF(pdf(result))) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("stands as #");
        }
        String endless =
                "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
        HttpResponse<String> worded = result.board()
                .facilitator()
                .send(
                        "PUT",
                        result.board().api("/definition"),
                        "{\"text\":\"" + endless + " \u0645\u0631\u062d\u0628\u0627\",\"cards\":[]}");
        assertThat(worded.statusCode()).as(worded.body()).isLessThan(300);

        try (PDDocument pdf = Loader.loadPDF(pdf(result))) {
            Edges edges = new Edges();
            assertThat(edges.getText(pdf).replaceAll("\\s", "")).contains(endless, "standsas#");
            assertThat(edges.right).isLessThan(pdf.getPage(0).getCropBox().getWidth() - 40);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANONYMOUS", "ALIAS"})
    @DisplayName("W-05: of any but a named workshop no file names anybody who wrote")
    void noFileNamesAnAuthor(String mode) throws Exception {
        Result result = Result.upToClosing(portal, mode);
        for (String ending : List.of("", ".csv", ".md")) {
            assertThat(take(result, ending).body())
                    .as(ending)
                    .contains(Result.CYRILLIC)
                    .doesNotContain("Quist");
        }
        assertThat(result.board()
                        .facilitator()
                        .get("workshop/result?code=" + result.board().code())
                        .body())
                .contains(Result.CYRILLIC)
                .doesNotContain("Quist");
        try (PDDocument pdf = Loader.loadPDF(pdf(result))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(Result.CYRILLIC)
                    .doesNotContain("Quist");
        }
    }

    @Test
    void nobodyElseTakesTheFilesBeforeTheEnd() throws Exception {
        Result result = Result.upToClosing(portal, "NAMED");
        Browser stranger = new Browser(portal).signInAs("Nwosu");
        for (String ending : List.of(".csv", ".md", ".pdf")) {
            String file = result.board().api("/export" + ending);
            assertThat(result.seats().get(0).get(file).statusCode()).isEqualTo(404);
            assertThat(stranger.get(file).statusCode()).isIn(403, 404);
            assertThat(new Browser(portal).get(file).statusCode()).isEqualTo(401);
        }
    }

    private static HttpResponse<String> take(Result result, String ending) throws Exception {
        HttpResponse<String> file =
                result.board().facilitator().get(result.board().api("/export" + ending));
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        return file;
    }

    private static byte[] pdf(Result result) throws Exception {
        Browser fay = result.board().facilitator();
        HttpResponse<byte[]> file = fay.client()
                .send(fay.request(result.board().api("/export.pdf")).GET().build(), BodyHandlers.ofByteArray());
        assertThat(file.statusCode()).isEqualTo(200);
        return file.body();
    }

    /** Reads, and notes how far to the right anything stands. */
    private static final class Edges extends PDFTextStripper {
        private float right;

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            positions.forEach(one -> right = Math.max(right, one.getEndX()));
            super.writeString(text, positions);
        }
    }
}
