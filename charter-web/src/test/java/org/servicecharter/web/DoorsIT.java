package org.servicecharter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor whom nobody knows may open, and what not. */
@ExtendWith(ArquillianExtension.class)
class DoorsIT {

    private final HttpClient visitor = HttpClient.newHttpClient();

    @ArquillianResource
    private URL portal;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "index", "index.xhtml", "favicon.svg", "health", "verify", "verify/keys", "verify/page"})
    void aVisitorMayOpen(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "charter/list",
                "charter/list.xhtml",
                "organisation/people",
                "signoff/list",
                "nothing-here",
                "metrics",
                "openapi",
                "WEB-INF/web.xml"
            })
    void aVisitorIsAskedToSignInFor(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/signin?to=%2F" + path.replace("/", "%2F")));
    }

    @ParameterizedTest
    @CsvSource({
        "api/v1/charters, 401",
        "api/v1/charters/library/export, 401",
        "api/v1/charters/library/text, 401",
        "resources/look/look.css, 403",
        "api/v1/evidence, 401",
        "verify/consistency?from=9&to=1, 404",
        "verify/consistency, 404",
        "verify/nothing, 404",
        "c/no/such/page, 404",
        "c/a%20b, 404",
        "c/no-such-charter, 404",
        "c/no-such-charter.json, 404"
    })
    void aVisitorIsRefused(String path, int status) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return visitor.send(HttpRequest.newBuilder(URI.create(portal + path)).build(), BodyHandlers.ofString());
    }
}
