package org.servicecharter.web.workshop.result;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servicecharter.web.Browser;
import org.servicecharter.web.live.Board;

/** A workshop of four people, over HTTP, from its cards to its closing. */
record Result(Board board, List<Browser> seats) {

    static final String MARKUP = "<script>alert(1)</script> & *stars*";
    static final String GREEK = "\u0391\u03ba\u03bf\u03cd\u03bc\u03b5";
    static final String CYRILLIC = "\u0421\u043b\u0443\u0448\u0430\u0435\u043c";

    /** In its last step, worded, to be closed. */
    static Result upToClosing(URL portal, String anonymity) throws Exception {
        Board board = Board.writing(portal, anonymity);
        List<Browser> seats = List.of(
                board.join("Annabel Quist"),
                board.join("Bertil Quist"),
                board.join("Carla Quist"),
                board.join("Dov Quist"));
        List<String> texts = List.of("=1+1", MARKUP, GREEK, CYRILLIC);
        for (int i = 0; i < texts.size(); i++) {
            ok(seats.get(i).send("POST", board.api("/cards"), "{\"chart\":\"DO\",\"text\":\"" + texts.get(i) + "\"}"));
        }
        Browser fay = board.facilitator();
        ok(fay.send("POST", board.api("/paper"), "{\"chart\":\"DONT\",\"text\":\"Look away\"}"));
        for (int step = 3; step < steps(board); step++) {
            board.move(step, step + 1);
        }
        String card = first("\"id\":\"([^\"]+)\"[^}]*\"text\":\"" + GREEK, ok(fay.get(board.api("/board"))));
        ok(fay.send("PUT", board.api("/definition"), "{\"text\":\"We listen.\",\"cards\":[\"" + card + "\"]}"));
        String principle = first(
                "\"id\":\"([^\"]+)\"",
                ok(fay.send("POST", board.api("/principles"), "{\"name\":\"Listening\",\"theme\":null}")));
        ok(fay.send(
                "POST",
                board.api("/principles/" + principle + "/behaviours"),
                "{\"kind\":\"DO\",\"text\":\"Let people finish\",\"card\":\"" + card + "\"}"));
        return new Result(board, seats);
    }

    void close() throws Exception {
        ok(board.facilitator().send("POST", board.api("/close"), "{}"));
    }

    /** Everybody says how sure they are, in the order of the seats. */
    void answer(int... answers) throws Exception {
        for (int i = 0; i < answers.length; i++) {
            ok(seats.get(i).send("PUT", confidence() + "/answer", "{\"answer\":" + answers[i] + "}"));
        }
    }

    /** The path of the last step's question. */
    String confidence() throws Exception {
        String shown = ok(board.facilitator().get(board.api("/board")));
        return board.api("/polls/" + first("\"id\":\"([^\"]+)\",\"median\":[^,]+,\"question\":\"CONFIDENCE\"", shown));
    }

    String page() {
        return "w/" + board.code() + "/result";
    }

    private static int steps(Board board) throws Exception {
        return Integer.parseInt(first("\"of\":(\\d+)", ok(board.facilitator().get(board.api("/board")))));
    }

    private static String first(String pattern, String text) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IOException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static String ok(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
