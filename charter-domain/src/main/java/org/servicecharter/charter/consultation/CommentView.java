package org.servicecharter.charter.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.servicecharter.charter.text.ClauseChange.Piece;
import org.servicecharter.charter.text.Comparison;
import org.servicecharter.charter.version.Clause;

/**
 * A comment as pages show it.
 *
 * @param revision goes back with the answer
 * @param clauseRevision goes back with a suggestion that is taken over; 0 when the clause is gone
 * @param seen the clause as it was when this was said; {@code null} for the whole
 * @param now the clause as it is; {@code null} for the whole, and when it was taken out
 * @param concern {@code null} unless it comes from a workshop
 * @param proposed {@code null} for a mere comment
 * @param words {@code null} when another wording says it all, and when they were taken out
 * @param by {@code null} without a name
 * @param fromCustomer somebody said it who was asked by a link
 * @param customerName {@code null} unless a customer gave one
 * @param takenOut the words of a customer that were taken out, for those who work on the draft; else {@code null}
 * @param outcome {@code null} until it is answered
 */
public record CommentView(
        long id,
        long revision,
        long clauseRevision,
        String seen,
        String now,
        Concern concern,
        int raised,
        String words,
        String proposed,
        String by,
        boolean fromCustomer,
        String customerName,
        String takenOut,
        LocalDate on,
        List<ReplyView> replies,
        Outcome outcome,
        String answer,
        String answeredBy)
        implements Serializable {

    static CommentView of(Comment comment, Optional<Clause> clause, List<ReplyView> replies) {
        Optional<Answer> answer = comment.getAnswer();
        return new CommentView(
                comment.getId(),
                comment.getRevision(),
                clause.map(Clause::getRevision).orElse(0L),
                comment.getSeen(),
                clause.map(Clause::getWording).orElse(null),
                comment.getConcern(),
                comment.getRaised(),
                comment.isTakenOut() ? null : comment.getWords(),
                comment.getProposed(),
                comment.getBy(),
                comment.isFromCustomer(),
                comment.isTakenOut() ? null : comment.getCustomerName(),
                comment.isTakenOut() ? comment.getWords() : null,
                comment.getOn(),
                List.copyOf(replies),
                answer.map(Answer::getOutcome).orElse(null),
                answer.map(Answer::getWords).orElse(null),
                answer.map(Answer::getBy).orElse(null));
    }

    /** As customers are shown it. */
    CommentView withoutNames() {
        return new CommentView(
                id,
                revision,
                clauseRevision,
                seen,
                now,
                concern,
                raised,
                words,
                proposed,
                null,
                fromCustomer,
                null,
                null,
                on,
                List.of(),
                outcome,
                answer,
                null);
    }

    public boolean isTakenOut() {
        return outcome == Outcome.TAKEN_OUT;
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isFromWorkshop() {
        return concern != null;
    }

    public boolean isSuggestion() {
        return proposed != null;
    }

    /** The clause is not what this was said about any more. */
    public boolean isMovedOn() {
        return seen != null && !seen.equals(now);
    }

    /** The proposed wording can still be taken over. */
    public boolean isAcceptable() {
        return isOpen() && isSuggestion() && now != null;
    }

    /** What the proposal changes in the words it was made about. */
    public List<Piece> difference() {
        return Comparison.words(seen, proposed);
    }

    /** What the proposal would change in the words that are there now. */
    public List<Piece> differenceNow() {
        return Comparison.words(now, proposed);
    }
}
