package org.servicecharter.web.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.web.Browser;
import org.servicecharter.web.live.Board;

/** Commands whose body says nothing, or nothing where there should be something, in every step of a workshop. */
@ExtendWith(ArquillianExtension.class)
class BareCommandsIT {

    private static final List<String> BODIES =
            List.of("null", "{}", "[]", "{\"cards\":null}", "{\"cards\":[null]}", "{\"cards\":[null,null]}", "");

    private static final List<String> OF_PARTICIPANTS = List.of(
            "POST /cards",
            "PUT /cards/unknown",
            "PUT /finished",
            "POST /themes",
            "PUT /themes/unknown",
            "POST /themes/unknown/join",
            "POST /moves",
            "POST /merges",
            "POST /copies",
            "POST /undo",
            "PUT /votes/unknown",
            "POST /definition/reading",
            "POST /proposals",
            "POST /proposals/undo",
            "POST /principles",
            "POST /principles/unknown/behaviours",
            "POST /flags",
            "PUT /polls/unknown/answer",
            "POST /reviewers");

    private static final List<String> OF_WHO_LEADS = List.of(
            "POST /paper",
            "POST /themes",
            "POST /copies",
            "POST /seeds",
            "PUT /hidden/unknown/taken-out",
            "PUT /prompt",
            "PUT /polls/unknown",
            "POST /breakout",
            "PUT /definition",
            "POST /definition/reading",
            "POST /principles",
            "PUT /principles/unknown",
            "POST /principles/unknown/behaviours",
            "POST /flags",
            "PUT /flags/unknown");

    @ArquillianResource
    private URL portal;

    @Test
    void theyAreRefusedOrDoNothingAndNeverAFaultOfThePortal() throws Exception {
        Board board = Board.writing(portal);
        List<String> faults = new ArrayList<>();
        for (int step = 3; step <= 12; step++) {
            Browser ann = board.join("Ann"); // one seat may not write this much at once
            for (String body : BODIES) {
                faults.addAll(faults(board, ann, OF_PARTICIPANTS, body));
                faults.addAll(faults(board, board.facilitator(), OF_WHO_LEADS, body));
            }
            if (step < 12) {
                board.move(step, step + 1);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Board board, Browser caller, List<String> commands, String body)
            throws Exception {
        List<String> faults = new ArrayList<>();
        for (String command : commands) {
            String[] parts = command.split(" ");
            int status = caller.send(parts[0], board.api(parts[1]), body).statusCode();
            if (status >= 500 || status >= 300 && status < 400) {
                faults.add(command + " " + body + " " + status);
            }
        }
        return faults;
    }
}
