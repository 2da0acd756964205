package org.servicecharter.web.workshop.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;

/** What everybody is asked in the last step, over HTTP: asked, answered, shown, and in what is taken away. */
@ExtendWith(ArquillianExtension.class)
class ResultPollsIT {

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("W-03: whoever takes part answers, whoever leads shows, and nobody sees a count before")
    void everyoneAnswersAndWhoLeadsShows() throws Exception {
        Result result = Result.upToClosing(portal, "ANONYMOUS");
        Browser fay = result.board().facilitator();
        Browser ann = result.seats().get(0);
        String poll = result.confidence();

        assertThat(fay.send("PUT", poll + "/answer", "{\"answer\":3}").statusCode())
                .isEqualTo(403);
        assertThat(ann.send("PUT", poll, "{\"shown\":true}").statusCode()).isEqualTo(403);
        assertThat(ann.send("PUT", poll + "/answer", "{}").body()).contains("workshop.answerNotUsable");
        assertThat(ann.send("PUT", poll + "/answer", "{\"answer\":6}").statusCode())
                .isEqualTo(400);
        assertThat(ann.send("PUT", poll + "x", "{\"shown\":true}").statusCode()).isIn(403, 404);
        result.answer(2, 5, 5);
        assertThat(fay.send("PUT", poll, "{\"shown\":true}").body()).contains("workshop.fewAnswers");
        result.answer(2, 5, 5, 4);
        assertThat(fay.get(result.board().api("/board")).body())
                .contains("\"answered\":4,\"counted\":false,\"counts\":null");

        assertThat(fay.send("PUT", poll, "{\"shown\":true}").statusCode()).isEqualTo(204);
        assertThat(ann.get(result.board().api("/board")).body())
                .contains("\"counts\":[0,0,1,0,1,2]", "\"median\":4.5", "\"answers\":{}");
        assertThat(fay.send("PUT", poll, "{\"shown\":false}").statusCode()).isEqualTo(204);
        assertThat(ann.get(result.board().api("/board")).body()).contains("\"answered\":0,\"counted\":false");
    }

    @Test
    void theNameOfAReviewerIsForWhoLeads() throws Exception {
        Result result = Result.upToClosing(portal, "ANONYMOUS");
        Browser fay = result.board().facilitator();
        Browser ann = result.seats().get(0);
        String reviewers = result.board().api("/reviewers");

        String made = ann.send("POST", reviewers, "{\"name\":\"Zoe Quill\"}").body();
        assertThat(fay.get(reviewers).body()).contains("Zoe Quill");
        assertThat(ann.get(reviewers).statusCode()).isEqualTo(403);
        assertThat(ann.get(result.board().api("/board")).body()).doesNotContain("Zoe Quill");
        assertThat(fay.get(result.board().api("/export")).body()).doesNotContain("Zoe Quill");
        result.close();
        assertThat(ann.get(result.page()).body()).doesNotContain("Zoe Quill");

        String id = made.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(ann.send("DELETE", reviewers + "/" + id, "{}").statusCode()).isEqualTo(204);
        assertThat(fay.get(reviewers).body()).isEqualTo("[]");
    }

    @Test
    void theCountsAreOnThePageAndInTheFiles() throws Exception {
        Result result = Result.upToClosing(portal, "ANONYMOUS");
        result.answer(2, 5, 5, 4);
        Browser fay = result.board().facilitator();
        String export = result.board().api("/export");
        assertThat(fay.get(export + ".md").body()).doesNotContain("How sure are you");
        result.close();

        assertThat(result.seats().get(0).get(result.page()).body())
                .contains("How sure are you that we will live by this?", "Close, 4 people answered")
                .contains("In the middle: 4.5", "width=\"25.0%\"", "5, fully")
                .containsPattern("href=\"#polls\"");
        assertThat(fay.get(export + ".md").body())
                .contains("### How sure are you that we will live by this?", "- 5, fully: 2\n", "- In the middle: 4.5");
        assertThat(fay.get(export).body())
                .contains("\"counts\":[0,0,1,0,1,2],\"id\"", "\"median\":4.5,\"question\":\"CONFIDENCE\"");
        byte[] file = fay.client()
                .send(fay.request(export + ".pdf").GET().build(), BodyHandlers.ofByteArray())
                .body();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("How sure are you that we will live by this?", "5, fully: 2", "In the middle: 4.5");
        }
    }

    @Test
    @DisplayName("W-06: of too few answers page and files tell their number alone")
    void ofTooFewTheNumberAloneIsTold() throws Exception {
        Result result = Result.upToClosing(portal, "NAMED");
        result.answer(5);
        result.close();
        assertThat(result.seats().get(0).get(result.page()).body())
                .contains("Close, 1 person answered", "Too few to show the counts.")
                .doesNotContain("5, fully");
        assertThat(result.board()
                        .facilitator()
                        .get(result.board().api("/export.md"))
                        .body())
                .contains("- Too few to show the counts.")
                .doesNotContain("5, fully");
    }
}
