package org.servicecharter.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;
import org.servicecharter.web.charter.PublishedByHand;

/** Everything about signing, by pages and forms alone: no script runs here. */
@ExtendWith(ArquillianExtension.class)
class SigningIT {

    private static final String PASSWORD = "kettle orbit lamp";

    @ArquillianResource
    private URL portal;

    @Test
    @DisplayName("Three taps from the letter to the receipt: tick, continue, sign; with the password, grade A")
    void threeTapsFromTheLetterToTheReceipt() throws Exception {
        String charter = new PublishedByHand(portal).first("Three taps");
        Visitor thabo = withPassword("1013").open("signoff/read?charter=" + charter);
        assertThat(thabo.body())
                .contains("id=\"statement:read\" type=\"checkbox\"")
                .doesNotContain("checked=\"checked\"");
        thabo.submit("statement", Map.of(), "statement:proceed");
        assertThat(thabo.body()).containsPattern("role=\"status\">.*Please tick the statement first");

        proceed(thabo);
        thabo.submit("confirm", Map.of("confirm:password", "not it, sorry"), "confirm:sign");
        assertThat(thabo.body())
                .containsPattern("role=\"status\">.*That is not your password")
                .doesNotContain("not it, sorry");
        thabo.submit("confirm", Map.of("confirm:password", PASSWORD), "confirm:sign");

        assertThat(thabo.path()).startsWith("/signoff/receipt?record=");
        assertThat(thabo.body())
                .contains("Thabo Dlamini", "Signed")
                .doesNotContain("Practise it in two minutes", "???"); // he has practised all of it
        assertThat(file(thabo)).contains("OWN_SESSION_PASSWORD_AGAIN", "reauth_at");
    }

    @Test
    @DisplayName("Two tabs: the second one is led to the one receipt")
    void theSecondTabIsLedToTheOneReceipt() throws Exception {
        String charter = new PublishedByHand(portal).first("Two tabs");
        Visitor first = new Visitor(portal).as("Chiara Ricci").open("signoff/read?charter=" + charter);
        Visitor second = new Visitor(portal).as("Chiara Ricci").open("signoff/read?charter=" + charter);
        proceed(first);
        proceed(second);
        first.submit("confirm", Map.of(), "confirm:sign");
        second.submit("confirm", Map.of("confirm:helped", "on"), "confirm:sign");

        assertThat(first.path()).startsWith("/signoff/receipt?record=");
        assertThat(first.body()).contains("Practise it in two minutes", "/practice/learn-round?code=");
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(second.open("signoff/read?charter=" + charter).path()).isEqualTo(first.path());
        assertThat(file(first)).doesNotContain("\"helped\"");
    }

    @Test
    @DisplayName("Where the organisation asks for the password, nobody who has one signs without")
    void theOrganisationAsksForThePassword() throws Exception {
        String charter = new PublishedByHand(portal).first("Asked for the password");
        Visitor olu = withPassword("1017").open("signoff/read?charter=" + charter);
        ask(Map.of("signing:asksPassword", "on"));
        try {
            proceed(olu);
            assertThat(olu.body()).contains(">Your password</label>");
            olu.submit("confirm", Map.of(), "confirm:sign");
            assertThat(olu.body()).containsPattern("role=\"status\">.*Please type your password");
        } finally {
            ask(Map.of());
        }
        olu.submit("confirm", Map.of(), "confirm:sign");
        assertThat(olu.path()).startsWith("/signoff/receipt?record=");
    }

    @Test
    @DisplayName("A question before signing comes to the authors, and the answer back")
    void aQuestionIsAnswered() throws Exception {
        String charter = new PublishedByHand(portal).first("Asked about");
        Visitor hannah = new Visitor(portal).as("Hannah Weiss").open("signoff/ask?charter=" + charter);
        hannah.submit("question", Map.of("question:proposed", "Or else <b>so</b>."), "question:send");
        assertThat(hannah.body()).contains("Please choose the clause", "Or else &lt;b&gt;so&lt;/b&gt;.");
        hannah.submit(
                "question",
                Map.of("question:clause", "0", "question:words", "On Sundays, too?", "question:proposed", ""),
                "question:send");
        assertThat(hannah.path()).startsWith("/signoff/read?charter=" + charter);
        assertThat(hannah.body()).contains("Sent. You find the answer");

        Visitor amara = new Visitor(portal).as("Amara Nwosu").open("");
        assertThat(amara.body()).containsPattern("questions? before signing");
        amara.open("signoff/questions");
        Matcher answer = Pattern.compile("questions\\?answer=(\\d+)\">Answer<span[^>]*>: Hannah Weiss, Asked about")
                .matcher(amara.body());
        assertThat(answer.find()).as(amara.body()).isTrue();
        amara.open("signoff/questions?answer=" + answer.group(1))
                .submit("reply", Map.of("reply:words", "Yes, from ten."), "reply:send");

        assertThat(amara.body()).contains("Sent. Who asked finds it", "Yes, from ten.");
        assertThat(hannah.open("signoff/list").body()).contains("On Sundays, too?", "Yes, from ten.");
        assertThat(new Visitor(portal).as("Mei Chen").open("signoff/questions").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Questions before signing: a wrong answer is explained, and the statement comes after the right ones")
    void questionsBeforeSigning() throws Exception {
        String charter = new PublishedByHand(portal).first("Understood");
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open("signoff/understanding?charter=" + charter);
        rosa.submit("write", Map.of("write:all:0:asks", "By when?", "write:all:0:right", "By noon"), "write:save");
        assertThat(rosa.body()).contains("Please give each question its words", "value=\"By noon\"");
        rosa.submit(
                "write",
                Map.of(
                        "write:all:0:asks",
                        "By when?",
                        "write:all:0:right",
                        "By noon",
                        "write:all:0:others",
                        "Some day\nNever",
                        "write:all:0:why",
                        "We say so."),
                "write:save");
        assertThat(rosa.body()).contains("one question is asked from now on");

        Visitor mei = new Visitor(portal).as("Mei Chen").open("signoff/read?charter=" + charter);
        assertThat(mei.body())
                .contains("By when?", "Some day")
                .contains("Ask a question or propose", "Print a sheet to sign", "I do not want to sign this")
                .doesNotContain("id=\"statement\"", "We say so.");
        mei.submit("questions", Map.of("questions:all:0:chosen", "Never"), "questions:check");
        assertThat(mei.body()).contains("Not quite", "We say so.").doesNotContain("id=\"statement\"");
        mei.submit("questions", Map.of("questions:all:0:chosen", "By noon"), "questions:check");
        assertThat(mei.body()).contains("All right. Now you can sign.").doesNotContain("id=\"questions\"");
        proceed(mei);
        mei.submit("confirm", Map.of(), "confirm:sign");
        assertThat(file(mei)).contains("comprehension_ref");
    }

    @Test
    @DisplayName(
            "Questions before signing are put in the language that is read, else in that of the main text, and it says so")
    void questionsInTheLanguageThatIsRead() throws Exception {
        PublishedByHand publishing = new PublishedByHand(portal);
        String charter = publishing.first("Understood by all");
        publishing.alsoIn(charter, "de", "Wort");
        String desk = "signoff/understanding?charter=" + charter;
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open(desk);
        assertThat(rosa.body()).doesNotContain("not written yet");
        rosa.submit("write", question("By when?", "By noon", "Never", "We say so."), "write:save");
        assertThat(rosa.open(desk).body()).contains("Deutsch", "not written yet");

        Visitor mei = new Visitor(portal).as("Mei Chen").open("signoff/read?charter=" + charter);
        Matcher german = Pattern.compile("text=([0-9a-f]{64})").matcher(mei.body());
        assertThat(german.find()).isTrue();
        String text = "signoff/read?charter=" + charter + "&text=" + german.group(1);
        assertThat(mei.open(text).body()).contains("Wort 2", "By when?", "They are in:");

        assertThat(rosa.open(desk + "&language=de").body()).contains("Deutsch", "By when?", "We say so.");
        rosa.submit("write", question("Bis wann?", "Bis Mittag", "Nie", "Wir sagen es."), "write:save");
        assertThat(rosa.body())
                .contains("the question is asked in this language, too")
                .doesNotContain("not written yet");

        assertThat(mei.open(text).body())
                .contains("Bis wann?", "Nie", "class=\"choices\" lang=\"de\"")
                .doesNotContain("By when?", "They are in:");
        mei.submit("questions", Map.of("questions:all:0:chosen", "Bis Mittag"), "questions:check");
        assertThat(mei.body()).contains("All right. Now you can sign.");
        assertThat(mei.open("signoff/read?charter=" + charter).body()).doesNotContain("id=\"questions\"");
    }

    private static Map<String, String> question(String asks, String right, String other, String why) {
        return Map.of(
                "write:all:0:asks",
                asks,
                "write:all:0:right",
                right,
                "write:all:0:others",
                other,
                "write:all:0:why",
                why);
    }

    @Test
    @DisplayName("SO-16: a sheet is entered, compared by a witness, and the signer has a receipt")
    void aSheetIsEnteredAndCompared() throws Exception {
        String charter = new PublishedByHand(portal).first("On paper");
        Visitor yusuf = new Visitor(portal).as("Yusuf Demir").open("signoff/sheet?charter=" + charter);
        Matcher hash = Pattern.compile("[0-9a-f]{64}").matcher(yusuf.body());
        assertThat(hash.find()).isTrue();
        Map<String, String> sheet = Map.of(
                "entry:signer",
                "1014",
                "entry:text",
                hash.group(),
                "entry:datedOn",
                LocalDate.now(ZoneOffset.UTC).toString(),
                "entry:witness",
                "1009");
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open("signoff/paper");
        rosa.upload("entry", sheet, "entry:scan", bytes("<html>"), "entry:enter");
        assertThat(rosa.body()).contains("a PDF, JPEG or PNG file", "value=\"1014\"", "value=\"1009\"");
        rosa.upload("entry", sheet, "entry:scan", bytes("%PDF-1.7 signed"), "entry:enter");
        assertThat(rosa.body()).contains("Entered. The witness is asked", "Waits for the witness");

        Visitor grace = new Visitor(portal).as("Grace Okafor").open("signoff/list");
        Matcher paper = Pattern.compile("witness\\?record=([\\w-]{22})").matcher(grace.body());
        assertThat(paper.find()).as(grace.body()).isTrue();
        String record = paper.group(1);
        assertThat(yusuf.open("signoff/witness?record=" + record).status()).isEqualTo(404);
        assertThat(yusuf.open("api/v1/paper/" + record + "/scan").status()).isEqualTo(404);
        assertThat(grace.open("api/v1/paper/" + record + "/scan").body()).isEqualTo("%PDF-1.7 signed");
        assertThat(grace.page().headers().firstValue("Content-Type")).contains("application/pdf");
        grace.open("signoff/witness?record=" + record).submit("compare", Map.of(), "compare:confirm");
        assertThat(grace.body()).contains("Recorded. The signer gets a receipt.");

        assertThat(yusuf.open("signoff/receipt?record=" + record).body())
                .contains("Rosa Lindqvist", "Grace Okafor", "SHA-256 of the scan");
        assertThat(file(yusuf)).contains("\"PAPER\"", "scan_hash");
        Visitor samuel = new Visitor(portal).as("Samuel Osei").open("signoff/record?number=" + record);
        assertThat(samuel.body()).contains("api/v1/paper/" + record + "/scan", "Open the scan of the signed sheet");
        assertThat(samuel.open("api/v1/paper/" + record + "/scan").body()).isEqualTo("%PDF-1.7 signed");
        assertThat(rosa.open("signoff/paper").body()).contains("Signed on paper", "Print the copy for the signer");
    }

    @Test
    void aCharterWithoutPrinciplesHasNoDailyActionsAndThePageSaysSo() throws Exception {
        String charter = new PublishedByHand(portal).first("Without principles");
        assertThat(new Visitor(portal)
                        .as("Mei Chen")
                        .open("signoff/actions?charter=" + charter)
                        .body())
                .contains("This charter has no principles");
    }

    private void ask(Map<String, String> fields) throws Exception {
        new Visitor(portal).as("Rosa Lindqvist").open("organisation/signing").submit("signing", fields, "signing:save");
    }

    private static void proceed(Visitor signer) throws Exception {
        signer.submit("statement", Map.of("statement:read", "on"), "statement:proceed");
        assertThat(signer.path()).startsWith("/signoff/confirm");
    }

    private String file(Visitor signer) throws Exception {
        String record = signer.path().replaceFirst(".*record=", "");
        return signer.open("api/v1/receipts/" + record).body();
    }

    private Visitor withPassword(String code) throws Exception {
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open("organisation/person?code=" + code);
        rosa.submit("invitation", Map.of(), "invitation:invite");
        Matcher key = Pattern.compile("/invitation\\?key=([\\w-]{43})").matcher(rosa.body());
        assertThat(key.find()).as(rosa.body()).isTrue();
        return new Visitor(portal)
                .open("invitation?key=" + key.group(1))
                .submit("invitation", Map.of("invitation:password", PASSWORD), "invitation:choose");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
