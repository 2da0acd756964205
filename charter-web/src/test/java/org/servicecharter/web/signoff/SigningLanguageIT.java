package org.servicecharter.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
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

/** A charter that is out in two languages: what somebody reads is what their record is about. */
@ExtendWith(ArquillianExtension.class)
class SigningLanguageIT {

    private static final String GERMAN_MOTTO = "Wort 2";
    private static final Pattern HASH = Pattern.compile("text=([0-9a-f]{64})");

    @ArquillianResource
    private URL portal;

    private String inTwoLanguages(String title) throws Exception {
        PublishedByHand publishing = new PublishedByHand(portal);
        String charter = publishing.first(title);
        publishing.alsoIn(charter, "de", "Wort");
        return charter;
    }

    @Test
    @DisplayName("The letter's link opens the text in the language of the browser, where there is one in it")
    void theLinkOpensTheLanguageOfTheBrowser() throws Exception {
        String path = "signoff/read?charter=" + inTwoLanguages("Opened in German");
        Visitor mei = new Visitor(portal).as("Mei Chen");
        assertThat(reading(mei, path, "de-AT, en;q=0.5").body()).contains(GERMAN_MOTTO);
        assertThat(reading(mei, path, "fr, en;q=0.5").body()).doesNotContain(GERMAN_MOTTO);
        assertThat(reading(mei, path, "en, de;q=0.5").body()).doesNotContain(GERMAN_MOTTO);
        assertThat(reading(mei, path, "fr").body()).doesNotContain(GERMAN_MOTTO);
        assertThat(reading(mei, path, "@@ no language").status()).isEqualTo(200);
        String english = hashIn(reading(mei, path, "de").body());
        assertThat(reading(mei, path + "&text=" + english, "de").body()).doesNotContain(GERMAN_MOTTO);
    }

    @Test
    @DisplayName("Who reads another language comes back to it from the confirmation, and the receipt names it in words")
    void theReceiptNamesTheLanguage() throws Exception {
        String charter = inTwoLanguages("Signed in German");
        Visitor mei = new Visitor(portal).as("Mei Chen");
        reading(mei, "signoff/read?charter=" + charter, "de");
        mei.submit("statement", Map.of("statement:read", "on"), "statement:proceed");
        String german = hashIn(mei.body());
        assertThat(mei.open("signoff/read?charter=" + charter + "&text=" + german)
                        .body())
                .contains(GERMAN_MOTTO);
        mei.submit("statement", Map.of("statement:read", "on"), "statement:proceed")
                .submit("confirm", Map.of(), "confirm:sign");
        assertThat(mei.body()).contains("Wort 0, version 1").containsPattern("<bdi>Deutsch</bdi>");
    }

    @Test
    @DisplayName("SO-14: a decline is about the text that was read, not about the main one")
    void aDeclineIsAboutTheTextThatWasRead() throws Exception {
        String charter = inTwoLanguages("Declined in German");
        Visitor hannah = new Visitor(portal).as("Hannah Weiss");
        String page = reading(hannah, "signoff/read?charter=" + charter, "de").body();
        Matcher decline = Pattern.compile("signoff/decline\\?charter=[\\w-]+(&amp;text=[0-9a-f]{64})?")
                .matcher(page);
        assertThat(decline.find()).isTrue();
        hannah.open(decline.group().replace("&amp;", "&"));
        assertThat(hannah.body()).contains("Wort 0, version 1");
        hannah.submit("decline", Map.of(), "decline:record");
        assertThat(hannah.body()).contains("Please choose the reason", "Wort 0, version 1");
        hannah.submit("decline", Map.of("decline:reason", "OTHER"), "decline:record");

        assertThat(hannah.path()).startsWith("/signoff/receipt?record=");
        assertThat(hannah.body()).contains("<bdi>Deutsch</bdi>");
    }

    private static Visitor reading(Visitor who, String path, String languages) throws Exception {
        return who.send(who.request(path).header("Accept-Language", languages).GET());
    }

    private static String hashIn(String page) {
        Matcher hash = HASH.matcher(page);
        assertThat(hash.find()).as(page).isTrue();
        return hash.group(1);
    }
}
