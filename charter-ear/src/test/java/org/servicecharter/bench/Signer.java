package org.servicecharter.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signs as a browser without scripts would: each page is asked for, and its form sent back. */
final class Signer {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern RECORD = Pattern.compile("record=([A-Za-z0-9_-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final String portal;
    private final Map<String, String> cookies = new TreeMap<>();
    private double actMs;

    Signer(HttpClient client, String portal, String remembered) {
        this.client = client;
        this.portal = portal;
        cookies.put("charter-remember", remembered);
    }

    /** From here on the session answers. */
    Signer signedIn() throws IOException, InterruptedException {
        page("/signoff/list");
        return this;
    }

    /**
     * Open, tick, confirm, receipt.
     *
     * @return the id of the record, as the receipt's address has it
     */
    String signs(String charter) throws IOException, InterruptedException {
        HttpResponse<String> text = get("/signoff/read?charter=" + charter);
        if (text.statusCode() / 100 == 3) {
            return record(text); // signed before the connection broke
        }
        HttpResponse<String> ticked =
                send(text, "statement", Map.of("statement:read", "on", "statement:commit", "on"), "proceed");
        HttpResponse<String> confirm = get(path(ticked));
        long start = System.nanoTime();
        HttpResponse<String> done = send(confirm, "confirm", Map.of(), "sign");
        actMs = (System.nanoTime() - start) / 1e6;
        String record = record(done);
        String receipt = page(path(done));
        if (!receipt.contains(record)) {
            throw new IOException("no receipt for " + record);
        }
        return record;
    }

    /** How long the answer to the last step took. */
    double actMs() {
        return actMs;
    }

    /** A page for reading; anything but a page is a failure. */
    String page(String path) throws IOException, InterruptedException {
        return ok(get(path)).body();
    }

    byte[] file(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> file = client.send(request(path).build(), BodyHandlers.ofByteArray());
        if (file.statusCode() != 200) {
            throw new IOException(path + " " + file.statusCode());
        }
        return file.body();
    }

    private HttpResponse<String> send(HttpResponse<String> page, String form, Map<String, String> ticked, String button)
            throws IOException, InterruptedException {
        String markup = found(ok(page).body(), "(?s)(<form id=\"" + form + "\".*?</form>)");
        Map<String, String> values = new TreeMap<>(ticked);
        Matcher hidden = HIDDEN.matcher(markup);
        while (hidden.find()) {
            values.put(
                    found(hidden.group(), "name=\"([^\"]*)\""),
                    found(hidden.group() + "value=\"\"", "value=\"([^\"]*)\""));
        }
        values.put(form + ":" + button, "on");
        StringBuilder body = new StringBuilder();
        values.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        String action = found(markup, "action=\"([^\"]*)\"").replace("&amp;", "&");
        HttpResponse<String> answer = client.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
        keepCookies(answer);
        if (answer.statusCode() / 100 != 3) {
            throw new IOException(action + " " + answer.statusCode());
        }
        return answer;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).build(), BodyHandlers.ofString());
        keepCookies(answer);
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        StringBuilder cookie = new StringBuilder();
        cookies.forEach(
                (name, value) -> cookie.append(name).append('=').append(value).append("; "));
        return HttpRequest.newBuilder(URI.create(portal + path))
                .timeout(PATIENCE)
                .header("Origin", portal)
                .header("Cookie", cookie.toString());
    }

    private void keepCookies(HttpResponse<?> answer) {
        answer.headers().allValues("Set-Cookie").forEach(each -> {
            String[] pair = each.replaceFirst(";.*", "").split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
    }

    private static HttpResponse<String> ok(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " " + answer.statusCode());
        }
        return answer;
    }

    private String path(HttpResponse<?> answer) throws IOException {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("no way on"))
                .replace(portal, "");
    }

    private String record(HttpResponse<?> answer) throws IOException {
        return found(path(answer), RECORD.pattern());
    }

    private static String found(String text, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IOException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
