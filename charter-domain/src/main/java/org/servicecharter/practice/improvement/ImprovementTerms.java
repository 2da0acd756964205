package org.servicecharter.practice.improvement;

import java.io.Serializable;
import org.servicecharter.charter.version.WordingNotUsable;

/**
 * What is known of an improvement.
 *
 * @param words what is to become better, and how
 * @param owner the staff number of whoever sees to it; {@code null} for nobody yet
 * @param result what came of it, or why nothing did; {@code null} until it is over
 */
public record ImprovementTerms(
        IdeaSource source, ImprovementKind kind, String words, String owner, ImprovementState state, String result)
        implements Serializable {

    static final int WORDS_MAX = 1000;

    /**
     * As it is kept.
     *
     * @throws ImprovementNotUsable when source or kind is missing, somebody should own what was decided, or it is over
     *     and nobody says what came of it
     * @throws WordingNotUsable when there are no words, or a text is too long
     */
    ImprovementTerms checked() {
        if (source == null) {
            throw new ImprovementNotUsable("source");
        }
        if (kind == null) {
            throw new ImprovementNotUsable("kind");
        }
        ImprovementState where = state == null ? ImprovementState.PROPOSED : state;
        String who = owner == null || owner.isBlank() ? null : owner.strip();
        if (who == null && where != ImprovementState.PROPOSED && where != ImprovementState.SET_ASIDE) {
            throw new ImprovementNotUsable("owner");
        }
        String came = WordingNotUsable.checkedOrNull(result, WORDS_MAX);
        if (where.isOver() && came == null) {
            throw new ImprovementNotUsable("result");
        }
        return new ImprovementTerms(source, kind, WordingNotUsable.checked(words, WORDS_MAX), who, where, came);
    }
}
