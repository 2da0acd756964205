package org.servicecharter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.web.Visitor;

/** Who may open what, and who may change anything at all. Whatever is not yours looks as if it were not there. */
@ExtendWith(ArquillianExtension.class)
class CallersIT {

    @ArquillianResource
    private URL portal;

    @ParameterizedTest(name = "{0}: employee {1}, auditor {2}, administrator {3}")
    @CsvSource({
        "index, 200, 200, 200",
        "signin, 200, 200, 200",
        "organisation/people, 403, 403, 200",
        "organisation/people.xhtml, 403, 403, 200",
        "organisation/person, 403, 403, 200",
        "organisation/person?code=1007, 403, 403, 200",
        "organisation/person?code=nobody, 403, 403, 404",
        "organisation/units, 403, 403, 200",
        "organisation/import, 403, 403, 200",
        "organisation/settings, 403, 403, 200",
        "organisation/audit, 403, 200, 200",
        "organisation/audit.xhtml, 403, 200, 200",
        "organisation/nothing, 403, 403, 404",
        "charter/withdraw?code=none, 403, 403, 403",
        "nothing/here, 404, 404, 404",
        "WEB-INF/web.xml, 404, 404, 404",
        "WEB-INF/includes/demo.xhtml, 404, 404, 404",
        "resources/look/look.css, 403, 403, 403",
        "metrics, 403, 403, 403",
        "openapi, 403, 403, 403",
    })
    void everythingIsClosedUnlessOpened(String path, int employee, int auditor, int administrator) throws Exception {
        assertThat(shown("Mei Chen", path)).isEqualTo(employee);
        assertThat(shown("Samuel Osei", path)).isEqualTo(auditor);
        assertThat(shown("Rosa Lindqvist", path)).isEqualTo(administrator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer wrong", "Basic eDp5"})
    void metricsAreClosedWithoutTheToken(String authorization) throws Exception {
        Visitor machine = new Visitor(portal);
        machine.send(machine.request("metrics").header("Authorization", authorization));

        assertThat(machine.path()).startsWith("/signin");
    }

    @Test
    void metricsAreOpenWithTheToken() throws Exception {
        Visitor machine = new Visitor(portal);
        machine.send(machine.request("metrics").header("Authorization", "Bearer token-of-the-tests"));

        assertThat(machine.status()).isEqualTo(200);
        assertThat(machine.path()).isEqualTo("/metrics");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://localhost.evil.example",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "X-Nothing, at-all",
    })
    void aWriteFromElsewhereIsNotCarriedOut(String header, String from) throws Exception {
        Visitor rosa = new Visitor(portal).as("Rosa Lindqvist");
        rosa.send(rosa.request("signout").header(header, from).POST(BodyPublishers.noBody()));

        assertThat(rosa.status()).isEqualTo(403);
        assertThat(rosa.body()).contains("not carried out");
        assertThat(rosa.open("organisation/people").status()).isEqualTo(200);
    }

    @Test
    void aWriteToTheBoardFromElsewhereIsNotCarriedOutEither() throws Exception {
        Visitor anyone = new Visitor(portal);
        anyone.send(anyone.request("api/v1/workshops/ABCDEF/seat")
                .header("Origin", "http://evil.example")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(anyone.status()).isEqualTo(403);
    }

    @Test
    void everyAnswerTellsTheBrowserWhatToRefuse() throws Exception {
        Visitor anyone = new Visitor(portal).open("signin");

        assertThat(header(anyone, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(anyone, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(anyone, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(anyone, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .containsPattern("script-src 'self' 'nonce-[^']+'")
                .doesNotContain("unsafe-eval");
        assertThat(anyone.page().headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(anyone.page().headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void theSessionStaysOffTheRequestsOfOtherSitesAndOutOfScripts() throws Exception {
        Visitor anyone = new Visitor(portal).open("signin");

        assertThat(anyone.page().headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("charter-session=")
                .containsIgnoringCase("; SameSite=Lax")
                .contains("; HttpOnly");
    }

    /** What is not this person's or not there shows the same page. */
    private int shown(String name, String path) throws Exception {
        Visitor person = new Visitor(portal).as(name).open(path);
        if (person.status() != 200) {
            assertThat(person.body()).contains("This page is not here");
        }
        return person.status();
    }

    private static String header(Visitor visitor, String name) {
        return visitor.page().headers().firstValue(name).orElse("");
    }
}
