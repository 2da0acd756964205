package org.servicecharter.shipped;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workshop that a program leads as the demo's facilitator, with a browser's cookies and without its pages. */
public final class LedWorkshop {

    /** The places of the usual plan where people write on two charts, read them, and finish the sentence. */
    public static final int WRITING = 3;

    public static final int REVEAL = WRITING + 1;
    public static final int MEANS = REVEAL + 1;

    private static final String FACILITATOR = "Herrera";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final String portal;
    private String code;

    private LedWorkshop(String portal) {
        this.portal = portal;
    }

    /** Plans one in which people are named, and lets them in. */
    public static LedWorkshop open(String portal, String title) {
        return open(portal, title, "NAMED");
    }

    /** Plans one and lets people in. */
    public static LedWorkshop open(String portal, String title, String anonymity) {
        LedWorkshop workshop = new LedWorkshop(portal);
        workshop.signIn();
        String planned = workshop.must("POST", "", "{\"title\":\"" + title + "\",\"anonymity\":\"" + anonymity + "\"}");
        workshop.code = planned.replaceFirst("(?s).*\"code\":\"(\\w+)\".*", "$1");
        workshop.must("POST", "/" + workshop.code + "/open", "{}");
        return workshop;
    }

    /** One whose two charts people write on. */
    public static LedWorkshop writing(String portal, String title) {
        return writing(portal, title, "NAMED");
    }

    /** The same, as anonymous as this says. */
    public static LedWorkshop writing(String portal, String title, String anonymity) {
        LedWorkshop workshop = open(portal, title, anonymity);
        for (int place = 0; place < WRITING; place++) {
            workshop.move(place, place + 1);
        }
        return workshop;
    }

    public String code() {
        return code;
    }

    /** From one place of the plan, 0 in the lobby, to the next; with few cards they are shown all the same. */
    public void move(int from, int to) {
        int status = tryToMove(from, to);
        if (status >= HttpURLConnection.HTTP_BAD_REQUEST) {
            throw new IllegalStateException("from " + from + " to " + to + ": " + status);
        }
    }

    /** The same, and what the portal answers. */
    public int tryToMove(int from, int to) {
        String move = "{\"from\":" + from + ",\"to\":" + to + ",\"reason\":\"test\",\"few\":\"SHOW\"}";
        return call("POST", "/" + code + "/stage", move).statusCode();
    }

    /** Cards from a file of comma-separated values with the columns kind and text. */
    public void importCards(String file) {
        HttpRequest request = request("/" + code + "/import", "text/csv")
                .POST(BodyPublishers.ofString(file))
                .build();
        if (send(request).statusCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
            throw new IllegalStateException("not imported");
        }
    }

    /** The board as the facilitator may see it. */
    public String board() {
        return must("GET", "/" + code + "/board", "");
    }

    private String must(String method, String path, String body) {
        HttpResponse<String> answer = call(method, path, body);
        if (answer.statusCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> call(String method, String path, String body) {
        return send(request(path, "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(portal + "/api/v1/workshops" + path))
                .header("Content-Type", type)
                .header("Origin", portal)
                .header("Referer", portal + "/workshop/run")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private void signIn() {
        URI page = URI.create(portal + "/signin");
        String body = send(HttpRequest.newBuilder(page).GET().build()).body();
        String form = body.replaceFirst("(?s).*(<form id=\"demo\".*?</form>).*", "$1");
        StringBuilder fields = new StringBuilder("demo=demo");
        Matcher input = Pattern.compile("<input[^>]*>").matcher(form);
        while (input.find()) {
            String value = attribute(input.group(), "value");
            if (input.group().contains("type=\"hidden\"") || value.endsWith(" " + FACILITATOR)) {
                fields.append('&')
                        .append(encoded(attribute(input.group(), "name")))
                        .append('=')
                        .append(encoded(value));
            }
        }
        send(HttpRequest.newBuilder(page)
                .header("Origin", portal)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.toString()))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? attribute.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
