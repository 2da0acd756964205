package org.servicecharter.web.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.servicecharter.web.Browser;

/** One screen that listens, event by event. */
final class Stream implements AutoCloseable {

    private static final int PATIENCE = 20; // seconds, more than a heartbeat
    private static final String END = "end";

    private final InputStream body;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final StringBuffer heard = new StringBuffer();

    private Stream(InputStream body) {
        this.body = body;
        Thread reader = new Thread(this::read, "screen");
        reader.setDaemon(true);
        reader.start();
    }

    static Stream of(Browser browser, String path) throws Exception {
        HttpResponse<InputStream> answer =
                browser.client().send(browser.request(path).GET().build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return new Stream(answer.body());
    }

    /** The next event of this kind, as it came; others before it are passed over. */
    String awaits(String kind) throws InterruptedException {
        for (String event = next(); ; event = next()) {
            if (event.contains("event: " + kind + "\n")) {
                return event;
            }
        }
    }

    void awaitsEnd() throws InterruptedException {
        while (!next().equals(END)) {
            // what was under way
        }
    }

    /** The numbers of all events until this one. */
    List<Long> numbersUntil(long last) throws InterruptedException {
        List<Long> numbers = new ArrayList<>();
        while (numbers.isEmpty() || numbers.get(numbers.size() - 1) < last) {
            next().lines()
                    .filter(line -> line.startsWith("id: "))
                    .forEach(line -> numbers.add(Long.parseLong(line.substring(4))));
        }
        return numbers;
    }

    /** Everything so far. */
    String text() {
        return heard.toString();
    }

    private String next() throws InterruptedException {
        String event = events.poll(PATIENCE, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("nothing more came after:\n" + heard);
        }
        return event;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            StringBuilder event = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.append(line).append('\n');
                event.append(line).append('\n');
                if (line.isEmpty()) {
                    events.add(event.toString());
                    event.setLength(0);
                }
            }
        } catch (IOException closed) {
            heard.append("[closed]");
        }
        events.add(END);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
