package org.servicecharter.web.live;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import org.servicecharter.web.Browser;

/** A workshop of the demo's facilitator, over HTTP. */
public record Board(URL portal, Browser facilitator, String code) {

    /** One whose charts are open. */
    public static Board writing(URL portal) throws Exception {
        return writing(portal, "NAMED");
    }

    public static Board writing(URL portal, String anonymity) throws Exception {
        Browser facilitator = new Browser(portal).signInAs("Herrera");
        String planned = ok(facilitator.send(
                "POST", "api/v1/workshops", "{\"title\":\"Good service\",\"anonymity\":\"" + anonymity + "\"}"));
        Board board = new Board(portal, facilitator, planned.replaceAll(".*\"code\":\"(\\w+)\".*", "$1"));
        ok(facilitator.send("POST", board.api("/open"), "{}"));
        board.move(0, 1);
        board.move(1, 2);
        board.move(2, 3);
        return board;
    }

    public String api(String path) {
        return "api/v1/workshops/" + code + path;
    }

    public String live(long after) {
        return "live/" + code + "?after=" + after;
    }

    public Browser join(String name) throws Exception {
        Browser device = new Browser(portal);
        ok(device.send("POST", api("/participants"), "{\"name\":\"" + name + "\"}"));
        return device;
    }

    /** From one place of the plan to the one beside it. */
    public void move(int from, int to) throws Exception {
        ok(facilitator.send(
                "POST",
                api("/stage"),
                "{\"from\":" + from + ",\"to\":" + to + ",\"reason\":\"test\",\"few\":\"SHOW\"}"));
    }

    public long last() throws Exception {
        return Long.parseLong(ok(facilitator.get(api("/board"))).replaceAll("(?s).*\"last\":(\\d+).*", "$1"));
    }

    static String ok(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
