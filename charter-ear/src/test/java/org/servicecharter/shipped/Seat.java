package org.servicecharter.shipped;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** A seat in a workshop, held by a program that speaks as a phone's page does: a key with every command. */
public final class Seat {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final long INSISTENCE_MS = 300_000;

    private final HttpClient client;
    private final String portal;
    private final String code;
    private String cookie;

    private Seat(HttpClient client, String portal, String code) {
        this.client = client;
        this.portal = portal;
        this.code = code;
    }

    public static Seat join(HttpClient client, String portal, String code) {
        return join(client, portal, code, null);
    }

    /** The same by this name, which is kept where people are named. */
    public static Seat join(HttpClient client, String portal, String code, String name) {
        Seat seat = new Seat(client, portal, code);
        HttpRequest request = seat.request("/participants", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString("{\"name\":" + (name == null ? null : "\"" + name + "\"") + "}"))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            seat.cookie = answer.headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow(() -> new IllegalStateException("no seat: " + answer.body()))
                    .replaceFirst(";.*", "");
            return seat;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String cookie() {
        return cookie;
    }

    public HttpRequest.Builder request(String path, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal + "/api/v1/workshops/" + code + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Origin", portal)
                .header("Idempotency-Key", key);
        return cookie == null ? request : request.header("Cookie", cookie);
    }

    /** One try. True when the portal has acknowledged it. */
    public boolean tries(String method, String path, String body, String key) throws InterruptedException {
        try {
            HttpRequest request = request(path, key)
                    .method(method, BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        }
    }

    /** Again and again with the same key, as a phone does, until it is acknowledged. */
    public void insists(String method, String path, String body, String key) throws InterruptedException {
        long end = System.currentTimeMillis() + INSISTENCE_MS;
        while (!tries(method, path, body, key)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("never acknowledged: " + method + " " + path + " " + body);
            }
            Thread.sleep(300);
        }
    }

    /** The board as this seat may see it. */
    public String board() {
        try {
            HttpRequest request =
                    request("/board", UUID.randomUUID().toString()).GET().build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
