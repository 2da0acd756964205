package org.servicecharter.web.workshop.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.card.CardSource;
import org.servicecharter.workshop.card.CardView;

/** What a result says about a card beside its words; the same of one that was joined to another. */
@Named
@ApplicationScoped
public class CardMarks {

    @Inject
    private Words words;

    /** Its author, where it came from, and what happened to it, in brackets; empty where there is nothing to say. */
    String of(CardView card) {
        return inBrackets(card.author(), said(card));
    }

    String of(CardView.Merged card) {
        return inBrackets(card.author(), said(card));
    }

    /** Where it came from, and what happened to it. */
    public List<String> said(CardView card) {
        return said(card.source(), card.late(), card.edited(), card.unclear());
    }

    public List<String> said(CardView.Merged card) {
        return said(card.source(), card.late(), card.edited(), card.unclear());
    }

    private List<String> said(CardSource source, boolean late, boolean edited, boolean unclear) {
        List<String> said = new ArrayList<>();
        if (source != CardSource.BOARD) {
            said.add(words.get("board.card." + source));
        }
        if (late) {
            said.add(words.get("result.late"));
        }
        if (edited) {
            said.add(words.get("result.edited"));
        }
        if (unclear) {
            said.add(words.get("result.unclear"));
        }
        return said;
    }

    private static String inBrackets(String author, List<String> said) {
        List<String> all = new ArrayList<>(said);
        if (author != null) {
            all.add(0, author);
        }
        return all.isEmpty() ? "" : " (" + String.join(", ", all) + ")";
    }
}
