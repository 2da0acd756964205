package org.servicecharter.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One browser with its own cookies, as far as HTTP goes: sends the origin with every write, runs no scripts. */
public class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String portal;

    public Browser(URL portal) {
        this.portal = "http://127.0.0.1:" + portal.getPort() + "/"; // plain http is for this machine only
    }

    public HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /** A write with a key of its own. */
    public HttpResponse<String> send(String method, String path, String json) throws Exception {
        return send(method, path, json, UUID.randomUUID().toString());
    }

    public HttpResponse<String> send(String method, String path, String body, String key) throws Exception {
        HttpRequest request = request(path)
                .header("Content-Type", path.endsWith("/import") ? "text/csv" : "application/json")
                .header("Idempotency-Key", key)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    public HttpRequest.Builder request(String path) {
        URI origin = URI.create(portal);
        return HttpRequest.newBuilder(URI.create(portal + path))
                .header("Origin", origin.getScheme() + "://" + origin.getAuthority());
    }

    public HttpClient client() {
        return client;
    }

    /** Becomes this person of the demo organisation by one click. */
    public Browser signInAs(String lastName) throws Exception {
        String page = get("signin").body();
        String form = page.substring(page.indexOf("<form id=\"demo\""));
        form = form.substring(0, form.indexOf("</form>"));
        StringBuilder fields = new StringBuilder("demo=demo");
        Matcher input = Pattern.compile("<input[^>]*>").matcher(form);
        while (input.find()) {
            String name = attribute(input.group(), "name");
            String value = attribute(input.group(), "value");
            if (input.group().contains("type=\"hidden\"") || value.endsWith(" " + lastName)) {
                fields.append(field(name, value));
            }
        }
        HttpRequest request = request("signin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.toString()))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.uri().getPath().endsWith("/signin")) {
            throw new IOException("not signed in: " + answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? attribute.group(1) : "";
    }

    private static String field(String name, String value) {
        return "&" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
