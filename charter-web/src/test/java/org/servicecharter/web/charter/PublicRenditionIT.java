package org.servicecharter.web.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.web.Visitor;

/** CC-26: a charter in other languages, from the desk where they are written to the page that everybody reads. */
@ExtendWith(ArquillianExtension.class)
class PublicRenditionIT {

    /** Title, motto, definition, services, customers, owner, approver. */
    private static final int PIECES = 7;

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("Design 6: a language is added to a published version, and read at its own address, byte for byte")
    void aLanguageIsAddedLater() throws Exception {
        String code = new PublishedByHand(portal).first("Lending in two languages");
        Visitor anybody = new Visitor(portal);
        String before = anybody.open("c/" + code).body();
        assertThat(before).doesNotContain("Languages and formats");

        Visitor author = add(code, "ar", "STANDARD");
        assertThat(anybody.open("c/" + code + "?version=1").body()) // not read before, so no copy is trusted
                .contains("العربية: in preparation");
        write(author, "كلمة");
        author.open("charter/renditions?code=" + code).submit("all", Map.of(), "all:each:0:complete");
        assertThat(author.body()).contains("wait to be published").doesNotContain("all:each:0:publish");
        approver().open("charter/renditions?code=" + code).submit("all", Map.of(), "all:each:0:publish");

        assertThat(anybody.open("c/" + code).body())
                .contains("Languages and formats", "?version=1&amp;lang=ar", "lang=\"en\" dir=\"ltr\"")
                .doesNotContain("in preparation", "كلمة 1");
        String english = anybody.body();
        assertThat(anybody.open("c/" + code + "?lang=ar").body())
                .contains("lang=\"ar\" dir=\"rtl\"", "كلمة 0", "كلمة 6")
                .doesNotContain("Ask us anything.");
        assertThat(anybody.open("c/" + code + "?lang=fr&format=easy&revision=9").body())
                .as("what is not there is the main text, and kept once")
                .isEqualTo(english);

        anybody.open("c/" + code + ".json?lang=ar");
        assertThat(anybody.body()).contains("\"language\":\"ar\"", "كلمة 1");
        assertThat(anybody.open("c/" + code + ".json").body()).contains("\"language\":\"en\"");
        assertThat(anybody.open("c/" + code + ".json?lang=fr").status()).isEqualTo(404);
        assertThat(author.open("charter/languages?code=" + code).body()).contains("Ask us anything.", "كلمة 1");

        assertThat(anybody.open("c/" + code + "?lang=ar").body())
                .as("no font of ours has these letters")
                .contains("There are no papers in this script yet", "/qr.svg?lang=ar")
                .doesNotContain("/poster.pdf");
        assertThat(anybody.open("c/" + code + "/poster.pdf?lang=ar").status()).isEqualTo(404);
        assertThat(anybody.open("c/" + code + "/embed?lang=ar").body()).contains("dir=\"rtl\"", "كلمة 0", "?lang=ar");
    }

    @Test
    @DisplayName("AT-08: easy words have their own address; what another person writes meanwhile is not lost")
    void easyWordsHaveTheirOwnAddress() throws Exception {
        String code = new PublishedByHand(portal).first("Lending made easy");
        Visitor author = add(code, "en", "EASY_READ");
        String page = author.path();
        Visitor late = new Visitor(portal).as("Amara Nwosu").open(page.substring(1));
        late.submit("pieces", Map.of(), "pieces:piece:0:edit");
        write(author, "Easy\nand short");
        late.submit("pieces", Map.of("pieces:piece:0:words", "Mine"), "pieces:piece:0:save");
        assertThat(late.body()).contains("Somebody else wrote this meanwhile", "Mine</textarea>");

        author.open("charter/renditions?code=" + code).submit("all", Map.of(), "all:each:0:complete");
        approver().open("charter/renditions?code=" + code).submit("all", Map.of(), "all:each:0:publish");

        Visitor anybody = new Visitor(portal);
        assertThat(anybody.open("c/" + code + "?format=easy").body())
                .contains("EASY_READ", "Easy\nand short 2")
                .doesNotContain("Ask us anything.");
        assertThat(anybody.open("c/" + code).body()).contains("format=easy", "Ask us anything.");
        assertGivenOutInEasyWords(code);
        String beside = "/languages.pdf?version=1&left=en.STANDARD&right=en.EASY_READ";
        assertThat(author.open("charter/languages?code=" + code).body()).contains(beside.replace("&", "&amp;"));
        assertThat(anybody.open("c/" + code + beside).status()).isEqualTo(200);
        assertThat(anybody.open("c/" + code + beside.replace("right=en", "right=fr"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "SO-07: who corrects a published text says how much it changes and why; the earlier revision stays readable")
    void aCorrectionIsClassified() throws Exception {
        String code = new PublishedByHand(portal).first("Lending corrected");
        Visitor author = add(code, "de", "STANDARD");
        String page = author.path().substring(1);
        write(author, "Wort");
        author.open("charter/renditions?code=" + code).submit("all", Map.of(), "all:each:0:complete");
        approver().open("charter/renditions?code=" + code).submit("all", Map.of(), "all:each:0:publish");
        author.open(page).submit("pieces", Map.of(), "pieces:piece:0:edit");
        author.submit("pieces", Map.of("pieces:piece:0:words", "Besser"), "pieces:piece:0:save");

        String correction = "charter/correction?code=" + code + "&version=1&lang=de&format=STANDARD";
        assertThat(author.open(correction).body())
                .contains("It waits for an approver")
                .doesNotContain("correct:publish");
        Visitor approver = approver().open(correction);
        assertThat(approver.body()).contains("<del>Wort 0</del>", "<ins>Besser</ins>");
        approver.submit("correct", Map.of("correct:why", "A slip"), "correct:publish");
        assertThat(approver.body()).contains("A slip</textarea>", "whether the change is material");
        approver.submit("correct", Map.of("correct:kind", "EDITORIAL", "correct:why", "A slip"), "correct:publish");
        assertThat(approver.body()).contains("revision 2", "A slip");

        Visitor anybody = new Visitor(portal);
        assertThat(anybody.open("c/" + code + "?lang=de").body()).contains("Besser");
        assertThat(anybody.open("c/" + code + ".json?lang=de&revision=1").body())
                .contains("Wort 0");
    }

    private void assertGivenOutInEasyWords(String code) throws Exception {
        Visitor anybody = new Visitor(portal).open("c/" + code + ".json?version=1&format=easy");
        String hash = CanonicalText.sha256(anybody.body());
        assertThat(anybody.open("c/" + code + "?format=easy").body())
                .contains("/card.pdf?version=1&amp;format=easy", "/embed?format=easy\"");
        for (String paper : List.of("charter", "poster", "card", "slides", "changes")) {
            HttpResponse<byte[]> file = HttpClient.newHttpClient()
                    .send(
                            anybody.request("c/" + code + "/" + paper + ".pdf?format=easy&from=1&to=1")
                                    .build(),
                            BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).as(paper).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains(code + "-easy-1-");
            try (PDDocument pdf = Loader.loadPDF(file.body())) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .as(paper)
                        .contains("Easy and short 0", hash.substring(0, 12), "?format=easy")
                        .doesNotContain("Ask us anything.");
            }
        }
        assertThat(anybody.open("c/" + code + "/embed?format=easy").body()).contains("Easy\nand short 1");
        String main = anybody.open("c/" + code + "/qr.svg").body();
        assertThat(anybody.open("c/" + code + "/qr.svg?format=easy").body())
                .startsWith("<svg")
                .isNotEqualTo(main);
        assertThat(anybody.open("c/" + code + "/poster.pdf?lang=fr").status()).isEqualTo(404);
    }

    private Visitor add(String code, String language, String format) throws Exception {
        return new Visitor(portal)
                .as("Amara Nwosu")
                .open("charter/renditions?code=" + code)
                .submit("adding", Map.of("adding:language", language, "adding:format", format), "adding:add");
    }

    /** Piece by piece, as saving one opens the next. */
    private static void write(Visitor author, String words) throws Exception {
        author.submit("pieces", Map.of(), "pieces:piece:0:edit");
        for (int i = 0; i < PIECES; i++) {
            String piece = "pieces:piece:" + i;
            author.submit("pieces", Map.of(piece + ":words", words + " " + i), piece + ":save");
        }
    }

    private Visitor approver() throws Exception {
        return new Visitor(portal).as("Ingrid Halvorsen");
    }
}
