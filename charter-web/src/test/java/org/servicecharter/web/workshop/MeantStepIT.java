package org.servicecharter.web.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;
import org.servicecharter.web.live.Board;

/** A command may say which step it means. */
@ExtendWith(ArquillianExtension.class)
class MeantStepIT {

    @ArquillianResource
    private URL portal;

    @Test
    void whatIsMeantForAStepThatIsOverIsRefusedAndWhatNamesNoneIsNot() throws Exception {
        Board board = Board.writing(portal);
        Browser ann = board.join("Ann");
        assertThat(finish(board, ann, ",\"step\":3").statusCode()).isLessThan(300);
        board.move(3, 4);

        HttpResponse<String> late = finish(board, ann, ",\"step\":3");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("\"key\":\"workshop.stageChangedMeanwhile\"");
        assertThat(ann.send("PUT", board.api("/votes/any"), "{\"dots\":1,\"step\":3}")
                        .body())
                .contains("\"key\":\"workshop.stageChangedMeanwhile\"");
        assertThat(ann.get(board.api("/board")).body()).contains("\"finished\":false");
        assertThat(finish(board, ann, "").statusCode()).isLessThan(300);
        assertThat(ann.get(board.api("/board")).body()).contains("\"finished\":true");
    }

    private static HttpResponse<String> finish(Board board, Browser caller, String step) throws Exception {
        return caller.send("PUT", board.api("/finished"), "{\"finished\":true" + step + "}");
    }
}
