package org.servicecharter.web.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.card.CardSource;
import org.servicecharter.workshop.card.CardView;

/** What a file says about a card beside its words, as the page of the result does. */
@ApplicationScoped
public class CardMarks {

    @Inject
    private Words words;

    /** Its author, where it came from, and what happened to it, in brackets; empty where there is nothing to say. */
    String of(CardView card) {
        List<String> marks = new ArrayList<>();
        if (card.author() != null) {
            marks.add(card.author());
        }
        if (card.source() != CardSource.BOARD) {
            marks.add(words.get("board.card." + card.source()));
        }
        if (card.late()) {
            marks.add(words.get("result.late"));
        }
        if (card.edited()) {
            marks.add(words.get("result.edited"));
        }
        if (card.unclear()) {
            marks.add(words.get("result.unclear"));
        }
        return marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
    }
}
