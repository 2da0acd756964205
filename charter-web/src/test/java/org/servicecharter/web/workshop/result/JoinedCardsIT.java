package org.servicecharter.web.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;
import org.servicecharter.web.Visitor;

/** Cards that were joined to another, in a result. */
@ExtendWith(ArquillianExtension.class)
class JoinedCardsIT {

    private static final String JOINED = "{\"id\":\"joined\",\"text\":\"Turn away\",\"late\":true,\"edited\":true,"
            + "\"unclear\":true,\"source\":\"PAPER\",\"author\":\"Ida Quist\"}";

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("W-08, W-11: a card that was joined to another is marked as one by itself is")
    void theyKeepTheirMarksOnThePageAndInTheFiles() throws Exception {
        Result result = Result.upToClosing(portal, "NAMED");
        result.close();
        Browser fay = result.board().facilitator();
        String saved = fay.get(result.board().api("/export"))
                .body()
                .replaceFirst("\"merged\":\\[](?=[^}]*\"text\":\"Look away\")", "\"merged\":[" + JOINED + "]");
        Visitor tomas = new Visitor(portal)
                .as("Tomás Herrera")
                .open("workshop/restore")
                .upload("upload", "upload:file", saved.getBytes(StandardCharsets.UTF_8), "upload:read");
        tomas.submit("confirm", Map.of(), "confirm:bringIn");

        String mark = "\\s*<span class=\"small muted\"> · ";
        assertThat(tomas.body())
                .containsPattern(
                        "Turn away</span>\\s*<span class=\"small muted\" dir=\"auto\"> · Ida Quist</span>" + mark
                                + "from paper</span>" + mark + "written late</span>" + mark + "reworded</span>" + mark
                                + "unclear to somebody</span>");
        String export = "api/v1/workshops/" + tomas.path().replaceAll(".*code=(\\w{6}).*", "$1") + "/export";
        String marks = "Turn away (Ida Quist, from paper, written late, reworded, unclear to somebody)";
        assertThat(tomas.open(export + ".md").body()).contains("\n  - " + marks + "\n");
        byte[] file = fay.client()
                .send(fay.request(export + ".pdf").GET().build(), BodyHandlers.ofByteArray())
                .body();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(marks);
        }
    }
}
