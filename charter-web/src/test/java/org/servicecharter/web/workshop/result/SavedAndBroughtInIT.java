package org.servicecharter.web.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;
import org.servicecharter.web.Visitor;

/** A workshop that was saved as JSON is shown and brought in on the page. */
@ExtendWith(ArquillianExtension.class)
class SavedAndBroughtInIT {

    private static final Pattern CODE = Pattern.compile("code=(\\w{6})");

    @ArquillianResource
    private URL portal;

    private Visitor tomas;

    @BeforeEach
    void aFacilitator() throws Exception {
        tomas = new Visitor(portal).as("Tomás Herrera");
    }

    @Test
    void aClosedWorkshopIsShownFirstAndBroughtInThen() throws Exception {
        String saved = saved();

        upload(saved);
        assertThat(tomas.body())
                .contains("Good service", "<strong>5</strong> cards", "<strong>4</strong> took part")
                .contains("It is closed, and comes in closed.");
        tomas.submit("confirm", Map.of(), "confirm:bringIn");

        assertThat(tomas.path()).startsWith("/workshop/result");
        assertThat(tomas.body()).contains("It is brought in, with the code").contains(Result.GREEK, Result.CYRILLIC);
        Matcher code = CODE.matcher(tomas.path());
        assertThat(code.find()).isTrue();
        assertThat(tomas.open("api/v1/workshops/" + code.group(1) + "/export").body())
                .contains("\"charter\":null", "\"author\":\"Annabel Quist\"", "\"state\":\"CLOSED\"");
        String list = tomas.open("workshop/list").body();
        assertThat(list).contains("/workshop/result?code=" + code.group(1));
    }

    @Test
    void whatEachVoteCountedIsOnThePageAndInEveryFile() throws Exception {
        upload(saved().replace(
                        "\"themes\":[]",
                        "\"themes\":[{\"id\":\"t\",\"name\":\"Kindness\",\"dots\":5,\"before\":[{\"vote\":1,\"dots\":3},"
                                + "{\"vote\":4,\"dots\":1}]}]")
                .replace("\"countedVote\":1", "\"countedVote\":5"));
        tomas.submit("confirm", Map.of(), "confirm:bringIn");

        assertThat(tomas.body()).contains("Place 1 \u00b7 5 dots \u00b7 first vote: 3 \u00b7 vote 4: 1");
        Matcher code = CODE.matcher(tomas.path());
        assertThat(code.find()).isTrue();
        String export = "api/v1/workshops/" + code.group(1) + "/export";
        assertThat(tomas.open(export).body())
                .contains(
                        "\"countedVote\":5", "\"before\":[{\"dots\":3,\"vote\":1},{\"dots\":1,\"vote\":4}],\"dots\":5");
        assertThat(tomas.open(export + ".md").body()).contains("### Kindness (5 dots, first vote: 3, vote 4: 1)");
        assertThat(tomas.open(export + ".csv").body()).contains(",dots,dotsOfVote1,dotsOfVote4,late,");
        assertThat(pdf(export)).contains("Place 1 \u00b7 5 dots \u00b7 first vote: 3 \u00b7 vote 4: 1");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndNothingComesIn() throws Exception {
        upload(saved().replace("\"title\":\"Good service\"", "\"title\":\"Never came in\",\"songs\":[]"));

        assertThat(tomas.status()).isEqualTo(200);
        assertThat(tomas.body())
                .contains("At “songs” stands something that this portal does not know.")
                .doesNotContain("confirm:bringIn");
        assertThat(tomas.open("workshop/list").body()).doesNotContain("Never came in");

        upload("{\"format\":\"service-charter-workshop/2\"}");
        assertThat(tomas.body()).contains("of a kind that this portal cannot read (service-charter-workshop/2)");
        upload("");
        assertThat(tomas.body()).contains("Please choose a file first.");
    }

    @Test
    void whoIsNoFacilitatorBringsInNothing() throws Exception {
        String saved = saved();
        tomas = new Visitor(portal).as("Keiko Tanaka");

        upload(saved);

        assertThat(tomas.status()).isEqualTo(404);
    }

    private String pdf(String export) throws Exception {
        Browser herrera = new Browser(portal).signInAs("Herrera");
        byte[] file = herrera.client()
                .send(herrera.request(export + ".pdf").GET().build(), BodyHandlers.ofByteArray())
                .body();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String saved() throws Exception {
        Result result = Result.upToClosing(portal, "NAMED");
        result.close();
        return result.board().facilitator().get(result.board().api("/export")).body();
    }

    private void upload(String file) throws Exception {
        tomas.open("workshop/restore")
                .upload("upload", "upload:file", file.getBytes(StandardCharsets.UTF_8), "upload:read");
    }
}
