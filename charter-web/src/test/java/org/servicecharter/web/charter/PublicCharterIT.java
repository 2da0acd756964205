package org.servicecharter.web.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** The page of a published charter: rendered once, the same for everybody, and another one when it shows something else. */
@ExtendWith(ArquillianExtension.class)
class PublicCharterIT {

    private final HttpClient visitor = HttpClient.newHttpClient();

    @ArquillianResource
    private URL portal;

    @Test
    void everybodyGetsTheSameBytesAndNobodyACookie() throws Exception {
        String code = new PublishedByHand(portal).first("Lending to everybody");

        HttpResponse<byte[]> seen = get(code);
        Visitor employee = new Visitor(portal).as("Mei Chen").open("c/" + code);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(new String(seen.body(), StandardCharsets.UTF_8))
                .contains("Lending to everybody", "Ask us anything.", "/signoff/read?charter=" + code)
                .doesNotContain("Mei Chen", "nonce");
        assertThat(employee.body()).isEqualTo(new String(seen.body(), StandardCharsets.UTF_8));
        assertThat(seen.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(employee.page().headers().map()).doesNotContainKey("Set-Cookie");

        employee.forget("charter-session"); // who is remembered gets a new session, but not here
        assertThat(employee.open("c/" + code).page().headers().map()).doesNotContainKey("Set-Cookie");
    }

    @Test
    void whoHasThePageIsToldThatItStillHolds() throws Exception {
        String code = new PublishedByHand(portal).first("Lending twice");
        HttpResponse<byte[]> first = get(code);
        String tag = header(first, "ETag");

        HttpResponse<byte[]> again = get(code, "If-None-Match", "\"another\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag).startsWith("W/\"");
        assertThat(header(first, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(get(code, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    }

    @Test
    void itTravelsCompressed() throws Exception {
        String code = new PublishedByHand(portal).first("Lending in a small parcel");
        byte[] plain = get(code).body();
        HttpResponse<byte[]> packed = get(code, "Accept-Encoding", "br, gzip");

        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(packed.body()).hasSizeLessThan(plain.length / 2);
        try (GZIPInputStream parcel = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(parcel.readAllBytes()).isEqualTo(plain);
        }
    }

    @Test
    @DisplayName(
            "A promise says first what is aimed at; the rest is in the page, behind a click; who signs reads all of it")
    void ofAPromiseTheRestIsBehindAClick() throws Exception {
        String code = new PublishedByHand(portal).promising("Lending as promised", "We will answer you.");

        assertThat(text(get(code)))
                .containsPattern("(?s)How it is measured.*<details class=\"more\">.*What it is about.*</details>")
                .doesNotContainPattern("(?s)<details class=\"more\">.*How it is measured");
        assertThat(new Visitor(portal)
                        .as("Mei Chen")
                        .open("signoff/read?charter=" + code)
                        .body())
                .contains("How it is measured", "What it is about")
                .doesNotContain("class=\"more\"");
    }

    @Test
    void aNewVersionIsSeenAtOnceAndTheOneBeforeSaysSo() throws Exception {
        PublishedByHand publishing = new PublishedByHand(portal);
        String code = publishing.first("Lending longer");
        HttpResponse<byte[]> before = get(code);
        HttpResponse<byte[]> firstVersion = get(code + "?version=1");

        publishing.next(code, "Lending longer", "Keep it until you have read it.", LocalDate.now());

        HttpResponse<byte[]> after = get(code, "If-None-Match", header(before, "ETag"));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(text(after)).contains("Keep it until you have read it.").doesNotContain("earlier version");
        HttpResponse<byte[]> superseded = get(code + "?version=1", "If-None-Match", header(firstVersion, "ETag"));
        assertThat(superseded.statusCode()).isEqualTo(200);
        assertThat(text(superseded)).contains("Ask us anything.", "earlier version");
        assertThat(get(code + "?version=3").statusCode()).isEqualTo(404);
        assertThat(get(code + "?version=x").statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftIsComparedWithWhatIsInForceByThoseWhoWorkOnIt() throws Exception {
        String code = new PublishedByHand(portal).first("Lending compared");
        Visitor author = new Visitor(portal).as("Amara Nwosu").open("charter/draft?code=" + code);
        author.submit("next", Map.of(), "next:startNext");

        assertThat(author.open("charter/compare?code=" + code).body())
                .contains("being drafted", "The two say the same.")
                .doesNotContain("changes.pdf");
        assertThat(new Visitor(portal)
                        .as("Arjun Mehta")
                        .open("charter/compare?code=" + code)
                        .body())
                .contains("nothing to compare yet")
                .doesNotContain("being drafted");
    }

    @Test
    void whatAVisitorSendsAlongDoesNotSpoilItForTheOthers() throws Exception {
        String code = new PublishedByHand(portal).first("Lending to strangers");

        HttpResponse<byte[]> strange = get(
                code + "?jakarta.faces.ViewState=1:1&primefaces.nonce=x&code=other",
                "Faces-Request",
                "partial/ajax",
                "Cookie",
                "charter-session=made-up",
                "Accept",
                "application/json");

        assertThat(strange.statusCode()).isEqualTo(200);
        assertThat(header(strange, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(text(strange)).startsWith("<!DOCTYPE html>").contains("Lending to strangers");
        assertThat(get(code).body()).isEqualTo(strange.body());
    }

    @Test
    void theBrowserIsToldWhatToRefuse() throws Exception {
        HttpResponse<byte[]> page = get(new PublishedByHand(portal).first("Lending safely"));

        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "script-src");
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + "c/" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return visitor.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }
}
