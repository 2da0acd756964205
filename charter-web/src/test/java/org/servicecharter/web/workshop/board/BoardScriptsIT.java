package org.servicecharter.web.workshop.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;
import org.servicecharter.web.live.Board;

@ExtendWith(ArquillianExtension.class)
class BoardScriptsIT {

    @ArquillianResource
    private URL portal;

    @Test
    void whatAllBoardsHaveIsOneScriptThatIsKeptForGood() throws Exception {
        Board board = Board.writing(portal, "ANONYMOUS");
        Browser ann = board.join("");
        Matcher address = Pattern.compile("src=\"/[^\"]*?(scripts/board-[0-9a-f]{16}\\.js)\"")
                .matcher(ann.get("w/" + board.code()).body());
        assertThat(address.find()).isTrue();

        HttpResponse<String> script = ann.get(address.group(1));
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.body()).contains("Board.say =", "Board.flags =");
        assertThat(script.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("application/javascript");
        assertThat(script.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(script.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");

        HttpResponse<String> before = ann.get("scripts/board-0000000000000000.js");
        assertThat(before.body()).isEqualTo(script.body());
        assertThat(before.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(ann.get("scripts/other-0000000000000000.js").statusCode()).isEqualTo(404);
    }
}
