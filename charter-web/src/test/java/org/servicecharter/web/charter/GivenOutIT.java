package org.servicecharter.web.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Visitor;

/** What a published charter is given out as: who gets it, and what comes with it. */
@ExtendWith(ArquillianExtension.class)
class GivenOutIT {

    private static final List<String> PAPERS = List.of("charter", "poster", "card", "slides");

    private final HttpClient visitor = HttpClient.newHttpClient();

    @ArquillianResource
    private URL portal;

    @Test
    void anybodyTakesThePapersOfWhatIsPublished() throws Exception {
        String code = new PublishedByHand(portal).first("Lending on paper");
        String hash = sha256(get(code + ".json").body());

        for (String paper : PAPERS) {
            HttpResponse<byte[]> file = get(code + "/" + paper + ".pdf");
            assertThat(file.statusCode()).as(paper).isEqualTo(200);
            assertThat(header(file, "Content-Type")).isEqualTo("application/pdf");
            assertThat(header(file, "Content-Disposition")).contains(code + "-1-" + paper + ".pdf");
            assertThat(header(file, "Cache-Control")).isEqualTo("public, no-cache");
            assertThat(file.headers().map()).doesNotContainKey("Set-Cookie");
            assertThat(words(file)).contains("/c/" + code, hash.substring(0, 12), "Ask us anything.");
            HttpResponse<byte[]> again = get(code + "/" + paper + ".pdf", "If-None-Match", header(file, "ETag"));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        assertThat(text(get(code)))
                .contains(
                        "/c/" + code + "/poster.pdf?version=1",
                        "<meta property=\"og:title\" content=\"Lending on paper\"")
                .contains("<meta name=\"description\" content=\"Customer service means that people leave");
    }

    @Test
    @DisplayName("Open Graph: a link to the charter is shown with a picture of what is read there")
    void otherSitesShowAPictureBesideALinkToIt() throws Exception {
        String code = new PublishedByHand(portal).first("Lending in a picture");

        String named = text(get(code)).replaceAll("(?s).*property=\"og:image\" content=\"([^\"]*)\".*", "$1");
        HttpResponse<byte[]> picture = get(named.substring(named.indexOf(code)));

        assertThat(named).contains("://", "/c/" + code + "/preview.png?version=1");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(header(picture, "Content-Type")).isEqualTo("image/png");
        assertThat(header(picture, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(picture.headers().map()).doesNotContainKey("Set-Cookie");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertThat(shown.getWidth()).isEqualTo(1200);
        assertThat(shown.getHeight()).isEqualTo(630);
    }

    @Test
    void nobodyTakesWhatIsNotPublished() throws Exception {
        Visitor author = new Visitor(portal)
                .as("Amara Nwosu")
                .open("charter/list")
                .submit("start", Map.of("start:name", "Not yet"), "start:begin");
        String draft = author.path().substring(author.path().indexOf("code=") + "code=".length());

        for (String rest :
                List.of("/charter.pdf", "/poster.pdf", "/qr.svg", "/qr.png", "/preview.png", "/embed", ".json")) {
            assertThat(get(draft + rest).statusCode()).as(rest).isEqualTo(404);
        }
        String published = new PublishedByHand(portal).first("Lending what there is");
        for (String rest : List.of(
                "/poster.pdf?version=2", "/poster.pdf?version=x", "/other.pdf", "/other", "/changes.pdf?from=1&to=2")) {
            assertThat(get(published + rest).statusCode()).as(rest).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("Decision 6: the JSON of a published version has the same bytes for ever, and the hash that is shown")
    void theFrozenTextKeepsItsBytes() throws Exception {
        PublishedByHand publishing = new PublishedByHand(portal);
        String code = publishing.first("Lending for ever");
        HttpResponse<byte[]> first = get(code + ".json?version=1");
        String hash = sha256(first.body());

        publishing.next(code, "Lending for ever and ever", "Other words.", LocalDate.now());

        HttpResponse<byte[]> later = get(code + ".json?version=1");
        assertThat(later.body()).isEqualTo(first.body());
        assertThat(text(get(code + "?version=1"))).contains(hash);
        assertThat(header(later, "Repr-Digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash)) + ":");
        assertThat(sha256(get(code + ".json").body())).isNotEqualTo(hash);
        assertThat(words(get(code + "/charter.pdf?version=1"))).contains(hash).doesNotContain("Other words.");
        assertThat(words(get(code + "/changes.pdf?from=1&to=2")))
                .contains("Now: Other words.", "Lending for ever and ever", hash.substring(0, 12));
    }

    @Test
    @DisplayName("SO-05: no address of a published text takes anything, from whomever")
    void nothingIsWrittenToAPublishedText() throws Exception {
        String code = new PublishedByHand(portal).first("Lending read only");
        byte[] frozen = get(code + ".json").body();
        for (String name : List.of("Amara Nwosu", "Ingrid Halvorsen", "Rosa Lindqvist")) {
            Visitor visitor = new Visitor(portal).as(name);
            for (String method : List.of("PUT", "PATCH", "POST", "DELETE")) {
                for (String path : List.of(
                        "c/" + code,
                        "c/" + code + ".json",
                        "c/" + code + "/poster.pdf",
                        "api/v1/charters/" + code,
                        "api/v1/charters/" + code + "/text",
                        "api/v1/charters/" + code + "/papers/poster.pdf")) {
                    visitor.send(visitor.request(path)
                            .header("Origin", visitor.origin())
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofByteArray(frozen)));
                    assertThat(visitor.status()).as(method + " " + path).isIn(400, 404, 405, 501);
                }
            }
        }
        assertThat(get(code + ".json").body()).isEqualTo(frozen);
    }

    @Test
    void otherSitesMayFrameTheShortFormAndNothingElse() throws Exception {
        String code = new PublishedByHand(portal).first("Lending to <other> sites");

        HttpResponse<byte[]> embedded = get(code + "/embed");

        assertThat(embedded.statusCode()).isEqualTo(200);
        assertThat(text(embedded)).contains("Lending to &lt;other&gt; sites", "Ask us anything.", "/c/" + code);
        assertThat(embedded.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors *");
        assertThat(header(embedded, "X-Frame-Options")).isNotEqualTo("DENY"); // the server adds SAMEORIGIN, which
        assertThat(embedded.headers().map()).doesNotContainKey("Set-Cookie"); // browsers pass over for the policy
        for (String other : List.of("", ".json", "/poster.pdf", "/qr.svg")) {
            assertThat(header(get(code + other), "X-Frame-Options")).as(other).isEqualTo("DENY");
        }
        assertThat(text(get(code + "/embed;x=/embed"))).isEqualTo(text(embedded));
        assertThat(get(code + "/embed", "If-None-Match", header(embedded, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(new Visitor(portal)
                        .as("Amara Nwosu")
                        .open("charter/draft?code=" + code)
                        .body())
                .contains(
                        "&lt;iframe src=\"http",
                        "/c/" + code + "/embed\" title=\"Lending to &amp;lt;other&amp;gt; sites\"");
    }

    @Test
    void theAddressComesAsACodeToo() throws Exception {
        String code = new PublishedByHand(portal).first("Lending by camera");

        HttpResponse<byte[]> svg = get(code + "/qr.svg");
        HttpResponse<byte[]> png = get(code + "/qr.png");

        assertThat(header(svg, "Content-Type")).startsWith("image/svg+xml");
        assertThat(text(svg)).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        assertThat(header(png, "Content-Type")).isEqualTo("image/png");
        assertThat(new String(png.body(), 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(get(code + "/qr.png", "If-None-Match", header(png, "ETag")).statusCode())
                .isEqualTo(304);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + "c/" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return visitor.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String words(HttpResponse<byte[]> file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file.body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static String text(HttpResponse<byte[]> page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }
}
