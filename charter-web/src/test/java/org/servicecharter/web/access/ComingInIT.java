package org.servicecharter.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

@ExtendWith(ArquillianExtension.class)
class ComingInIT {

    private static final String PASSWORD = "kettle orbit lamp";
    private static final String SESSION = "charter-session";
    private static final String REMEMBER = "charter-remember";

    @ArquillianResource
    private URL portal;

    @Test
    void anInvitationLeadsToAPasswordAndIn() throws Exception {
        Visitor leila = invited("1007");
        leila.submit("invitation", Map.of("invitation:password", "too short"), "invitation:choose");
        assertThat(leila.body()).contains("12 to 200 characters").contains("Leila Haddad");

        leila.submit("invitation", Map.of("invitation:password", PASSWORD), "invitation:choose");

        assertThat(leila.path()).isEqualTo("/");
        assertThat(leila.body()).contains("Sign out").contains("(Leila Haddad)");
        assertThat(signIn("1007", PASSWORD, "/").body()).contains("(Leila Haddad)");
    }

    @Test
    void aLinkThatWasUsedInAnotherTabLeavesNoFormToTryAgain() throws Exception {
        Visitor late = invited("1016");
        Visitor first = new Visitor(portal).open(late.path().substring(1));
        first.submit("invitation", Map.of("invitation:password", PASSWORD), "invitation:choose");

        late.submit("invitation", Map.of("invitation:password", "another kettle moon"), "invitation:choose");

        assertThat(messages(late)).contains("This link does not work");
        assertThat(late.body()).contains("What you can do now").doesNotContain("<form id=\"invitation\"");
        assertThat(signIn("1016", PASSWORD, "/").path()).isEqualTo("/");
    }

    @Test
    void allWhoAreRefusedReadTheSameAndKeepTheNameTyped() throws Exception {
        withPassword("1008");
        Visitor wrong = signIn("1008", "wrong", "/");
        Visitor nobody = signIn("nobody-here", "wrong", "/");
        Visitor withoutAccount = signIn("1018", "wrong", "/");

        assertThat(messages(wrong)).contains("That did not fit").isEqualTo(messages(nobody));
        assertThat(messages(withoutAccount)).isEqualTo(messages(nobody));
        assertThat(wrong.body()).contains("value=\"1008\"").doesNotContain("value=\"wrong\"");
    }

    @Test
    void allWhoForgotTheirPasswordReadTheSameUntilItIsTooOften() throws Exception {
        withPassword("1014");
        Visitor somebody = new Visitor(portal).open("forgotten");
        somebody.submit("forgotten", Map.of("forgotten:name", "1014"), "forgotten:ask");
        Visitor nobody = new Visitor(portal).open("forgotten");
        nobody.submit("forgotten", Map.of("forgotten:name", "nobody-here"), "forgotten:ask");

        assertThat(somebody.body()).contains("Look into your mail");
        assertThat(text(nobody)).isEqualTo(text(somebody));

        for (int more = 0; more < 3; more++) {
            nobody.open("forgotten").submit("forgotten", Map.of("forgotten:name", "nobody-here"), "forgotten:ask");
        }
        assertThat(nobody.body()).contains("That was asked for often").contains("value=\"nobody-here\"");
    }

    @Test
    void whoeverSignsInComesToThePageThatWasAskedFor() throws Exception {
        withPassword("1009");
        Visitor grace = new Visitor(portal).open("signoff/list?x=1");
        assertThat(grace.path()).isEqualTo("/signin?to=%2Fsignoff%2Flist%3Fx%3D1");

        submit(grace, "1009", "wrong");
        submit(grace, "1009", PASSWORD);

        assertThat(grace.path()).isEqualTo("/signoff/list?x=1");
    }

    @Test
    void nobodyIsLedToAnotherSite() throws Exception {
        withPassword("1010");

        assertThat(signIn("1010", PASSWORD, "//evil.example/").path()).isEqualTo("/");
        assertThat(signIn("1010", PASSWORD, "http://evil.example/").path()).isEqualTo("/");
    }

    @Test
    void aSessionPlantedBeforeIsWorthless() throws Exception {
        withPassword("1011");
        Visitor arjun = new Visitor(portal).open("signin");
        String planted = arjun.cookie(SESSION).orElseThrow().getValue();

        submit(arjun, "1011", PASSWORD);

        assertThat(arjun.cookie(SESSION).orElseThrow().getValue()).isNotEqualTo(planted);
        Visitor thief = new Visitor(portal);
        thief.send(thief.request("signoff/list").header("Cookie", SESSION + "=" + planted));
        assertThat(thief.path()).startsWith("/signin");
    }

    @Test
    void whoAskedToStaySignedInIsKnownWithoutASession() throws Exception {
        withPassword("1012");
        Visitor hannah = new Visitor(portal).open("signin");
        hannah.submit(
                "signin",
                Map.of("signin:name", "1012", "signin:password", PASSWORD, "signin:remember", "on"),
                "signin:enter");
        HttpCookie remembered = hannah.cookie(REMEMBER).orElseThrow();
        assertThat(remembered.isHttpOnly()).isTrue();
        assertThat(remembered.getMaxAge()).isBetween(2_500_000L, 2_592_000L);

        hannah.forget(SESSION);
        assertThat(hannah.open("").body()).contains("(Hannah Weiss)");

        signOut(hannah);
        Visitor thief = new Visitor(portal);
        thief.send(thief.request("signoff/list").header("Cookie", REMEMBER + "=" + remembered.getValue()));
        assertThat(thief.path()).startsWith("/signin");
    }

    @Test
    @DisplayName("decision 3: a restart throws nobody out, closing the browser does")
    void withoutAskingOneStaysUntilTheBrowserIsClosed() throws Exception {
        withPassword("1013");
        Visitor visitor = signIn("1013", PASSWORD, "/");

        assertThat(visitor.cookie(REMEMBER).orElseThrow().getMaxAge()).isNegative();
        visitor.forget(SESSION); // as after a restart
        assertThat(visitor.open("signoff/list").path()).startsWith("/signoff/list");
    }

    @Test
    void whoSignsOutIsOut() throws Exception {
        Visitor mei = new Visitor(portal).as("Mei Chen");
        signOut(mei);

        assertThat(mei.path()).isEqualTo("/");
        assertThat(mei.open("signoff/list").path()).startsWith("/signin");
    }

    @Test
    void manyWrongPasswordsUnderOneNameMakeItWait() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(messages(signIn("guessed", "wrong " + i, "/"))).contains("That did not fit");
        }

        assertThat(messages(signIn("GUESSED ", "wrong", "/"))).contains("Please wait");
        assertThat(messages(signIn("somebody-else", "wrong", "/"))).contains("That did not fit");
    }

    @Test
    void aMadeUpInvitationOrSetupLinkShowsNoForm() throws Exception {
        Visitor anyone = new Visitor(portal).open("invitation?key=made-up");
        assertThat(messages(anyone)).contains("This link does not work");
        assertThat(anyone.body())
                .contains("href=\"/signin\"", "your administrator can make you a new link")
                .as("no letter is offered where none can leave")
                .doesNotContain("<form id=\"invitation\"", "href=\"/forgotten\"");

        anyone.open("setup?key=made-up");
        assertThat(messages(anyone)).contains("does not work");
        assertThat(anyone.body()).doesNotContain("<form id=\"setup\"");
    }

    private void withPassword(String code) throws Exception {
        invited(code).submit("invitation", Map.of("invitation:password", PASSWORD), "invitation:choose");
    }

    /** Somebody with a fresh invitation open before them. */
    private Visitor invited(String code) throws Exception {
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist").open("organisation/person?code=" + code);
        rosa.submit("invitation", Map.of(), "invitation:invite");
        Matcher key = Pattern.compile("/invitation\\?key=([\\w-]{43})").matcher(rosa.body());
        assertThat(key.find()).as(rosa.body()).isTrue();
        return new Visitor(portal).open("invitation?key=" + key.group(1));
    }

    private Visitor signIn(String name, String password, String to) throws Exception {
        Visitor visitor = new Visitor(portal).open("signin?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        return submit(visitor, name, password);
    }

    private static Visitor submit(Visitor visitor, String name, String password) throws Exception {
        return visitor.submit("signin", Map.of("signin:name", name, "signin:password", password), "signin:enter");
    }

    private static void signOut(Visitor visitor) throws Exception {
        visitor.send(
                visitor.request("signout").header("Origin", visitor.origin()).POST(BodyPublishers.noBody()));
    }

    private static String messages(Visitor visitor) {
        Matcher messages = Pattern.compile("<ul[^>]*class=\"messages\".*?</ul>", Pattern.DOTALL)
                .matcher(visitor.body());
        return messages.find() ? messages.group() : "";
    }

    private static String text(Visitor visitor) {
        return visitor.body().replaceAll("(?s).*<main[^>]*>(.*)</main>.*", "$1");
    }
}
