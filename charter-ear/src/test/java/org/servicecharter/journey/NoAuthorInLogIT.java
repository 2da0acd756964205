package org.servicecharter.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicecharter.shipped.LedWorkshop;
import org.servicecharter.shipped.Seat;
import org.servicecharter.shipped.ShippedPortal;

/** What a running portal says of an anonymous workshop on its terminal and in its log, also of calls that fail. */
class NoAuthorInLogIT {

    private static final int GROUPING = 6;
    private static final int VOTING = 8;
    private static final int WORDING = 9;
    private static final int TOO_LONG = 600;

    @TempDir
    private static Path directory;

    private static ShippedPortal portal;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> traces = new ArrayList<>();
    private final List<Integer> refused = new ArrayList<>();

    @BeforeAll
    static void start() {
        portal = ShippedPortal.start(directory, Map.of("CHARTER_DEMO", "true"));
    }

    @AfterAll
    static void end() {
        portal.close();
    }

    @Test
    @DisplayName(
            "W-05: while people write, read and vote, and when their calls fail, no log tells who, what or at which board")
    void noLogTellsAnAuthor() throws Exception {
        LedWorkshop workshop = LedWorkshop.writing(portal.url(), "Nobody is told", "ANONYMOUS");
        traces.add(workshop.code());
        List<Seat> seats = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            seats.add(sitDown(workshop, "Writer " + i));
        }
        for (Seat seat : seats) {
            write(seat);
            write(seat, "Withdrawn");
            fail(seat);
        }
        walk(workshop, LedWorkshop.WRITING, GROUPING, seats);
        group(seats);
        walk(workshop, GROUPING, VOTING, seats);
        vote(seats);
        walk(workshop, VOTING, WORDING, seats);

        assertThat(workshop.board()).contains("Secret of the log").contains("\"dots\":4");
        assertThat(refused).hasSizeGreaterThan(40).allMatch(status -> status >= 400);
        Map<String, String> said = said();
        assertThat(said).containsKey("server.log");
        assertThat(portal.log()).contains("Payara");
        said.forEach((file, text) ->
                assertThat(text).as(file).doesNotContain(traces).doesNotContain("Secret of the log", "participant:"));
    }

    private Seat sitDown(LedWorkshop workshop, String name) {
        Seat seat = Seat.join(client, portal.url(), workshop.code(), name);
        traces.add(name);
        traces.add(seat.cookie().replaceFirst(".*\\.", ""));
        traces.add(first("\"me\":\\{[^}]*\"id\":\"([^\"]+)\"", seat.board()));
        return seat;
    }

    private void write(Seat seat) throws Exception {
        traces.add(first("\"id\":\"([^\"]+)\"", does(seat, "POST", "/cards", card("Secret of the log"))));
        does(seat, "PUT", "/finished", "{\"finished\":true}");
    }

    private void write(Seat seat, String text) throws Exception {
        String id = first("\"id\":\"([^\"]+)\"", does(seat, "POST", "/cards", card(text)));
        traces.add(id);
        does(seat, "PUT", "/cards/" + id, "{\"text\":\"Secret of the log, once more\"}");
        does(seat, "DELETE", "/cards/" + id, "");
    }

    /** All the ways in which a call with a text in it goes wrong. */
    private void fail(Seat seat) throws Exception {
        refuses(seat, "POST", "/cards", "{\"chart\":\"DO\",\"text\":\"Secret of the log");
        refuses(seat, "POST", "/cards", "Secret of the log");
        refuses(seat, "POST", "/cards", "[\"Secret of the log\"]");
        refuses(seat, "POST", "/cards", "{\"chart\":\"Secret of the log\",\"text\":\"Secret of the log\"}");
        refuses(seat, "POST", "/cards", "{\"chart\":\"DO\",\"text\":{\"Secret of the log\":1}}");
        refuses(seat, "POST", "/cards", card("Secret of the log" + "g".repeat(TOO_LONG)));
        refuses(seat, "POST", "/cards", "{\"chart\":\"MEANS\",\"text\":\"Secret of the log\"}");
        refuses(seat, "PUT", "/cards/unknown", "{\"text\":\"Secret of the log\"}");
        refuses(seat, "PUT", "/votes/unknown", "{\"dots\":\"Secret of the log\"}");
        refuses(seat, "POST", "/themes", "{\"name\":\"Secret of the log\",\"cards\":[null]}");
        refuses(seat, "POST", "/paper", card("Secret of the log"));
        refuses(seat, "PUT", "/definition", "{\"text\":\"Secret of the log\",\"cards\":[]}");
    }

    /** Whoever comes late writes late; with no text to be found elsewhere. */
    private void walk(LedWorkshop workshop, int from, int to, List<Seat> seats) throws Exception {
        for (int place = from; place < to; place++) {
            workshop.move(place, place + 1);
            if (place + 1 == LedWorkshop.REVEAL) {
                for (Seat seat : seats) {
                    write(seat);
                }
            }
        }
    }

    private void group(List<Seat> seats) throws Exception {
        for (Seat seat : seats) {
            String card = first("\"id\":\"([^\"]+)\"[^}]*\"text\":\"Secret", seat.board());
            does(seat, "POST", "/themes", "{\"name\":\"Secret of the log, grouped\",\"cards\":[\"" + card + "\"]}");
            refuses(seat, "POST", "/themes", "{\"name\":\"Secret of the log\",\"cards\":[null]}");
            refuses(seat, "POST", "/moves", "{\"cards\":[\"Secret of the log\"],\"theme\":null}");
        }
    }

    private void vote(List<Seat> seats) throws Exception {
        for (Seat seat : seats) {
            String theme = first("\"id\":\"([^\"]+)\",\"mine\":", seat.board());
            does(seat, "PUT", "/votes/" + theme, "{\"dots\":1}");
            refuses(seat, "PUT", "/votes/" + theme, "{\"dots\":99}");
            refuses(seat, "PUT", "/votes/" + theme, "{\"dots\":-1}");
            refuses(seat, "PUT", "/votes/Secret%20of%20the%20log", "{\"dots\":1}");
        }
    }

    private String does(Seat seat, String method, String path, String body) throws Exception {
        String key = UUID.randomUUID().toString();
        traces.add(key);
        var answer = client.send(request(seat, method, path, body, key), BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as("%s %s %s", method, path, answer.body())
                .isLessThan(300);
        return answer.body();
    }

    private void refuses(Seat seat, String method, String path, String body) throws Exception {
        String key = UUID.randomUUID().toString();
        traces.add(key);
        var answer = client.send(request(seat, method, path, body, key), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("%s %s %s", method, path, body).isBetween(400, 499);
        refused.add(answer.statusCode());
    }

    private static HttpRequest request(Seat seat, String method, String path, String body, String key) {
        return seat.request(path, key)
                .method(method, BodyPublishers.ofString(body))
                .build();
    }

    private static String card(String text) {
        return "{\"chart\":\"DO\",\"text\":\"" + text + "\"}";
    }

    /** Everything that was written as text, by the name of the file. */
    private static Map<String, String> said() throws IOException {
        Map<String, String> said = new TreeMap<>(Map.of("terminal", portal.terminal()));
        try (Stream<Path> files = Files.walk(portal.data().resolve("log"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                said.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return said;
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
