package org.servicecharter.web.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.poll.PollView;

/** What everybody was asked, and how many gave each answer, in words. */
@ApplicationScoped
class PollWords {

    @Inject
    private Words words;

    String question(PollView poll) {
        return words.get("board.prompt." + poll.question());
    }

    /** When it was asked, and how many answered. */
    String about(PollView poll) {
        return words.format("result.poll.about", words.get("board.stage." + poll.stage()), poll.answered());
    }

    /** Each answer with its number of people, and the one in the middle; of too few that there are none. */
    List<String> lines(PollView poll) {
        if (poll.counts() == null) {
            return List.of(words.get("result.poll.few"));
        }
        List<String> lines = new ArrayList<>();
        for (int answer = 0; answer < poll.counts().size(); answer++) {
            lines.add(words.get("board.prompt." + poll.question() + "." + answer) + ": "
                    + poll.counts().get(answer));
        }
        if (poll.median() != null) {
            lines.add(words.format("result.poll.median", poll.median()));
        }
        return lines;
    }
}
