package org.servicecharter.charter.list;

import java.io.Serializable;
import java.util.List;

/**
 * What staff say of an entry: is it lived? Of fewer than {@value #FEWEST} answers no count is given, since it would be
 * somebody's answer.
 *
 * @param yes {@code 0} as long as nothing is shown
 * @param notYet {@code 0} as long as nothing is shown
 * @param mine what the person who looks said, {@code null} for nothing
 */
public record Lived(boolean shown, int yes, int notYet, Boolean mine) implements Serializable {

    /** As in a workshop (W-06). */
    public static final int FEWEST = 4;

    static Lived of(List<LivedMark> marks, String person) {
        int yes = (int) marks.stream().filter(LivedMark::isLived).count();
        Boolean mine = marks.stream()
                .filter(mark -> mark.isOf(person))
                .map(LivedMark::isLived)
                .findFirst()
                .orElse(null);
        return marks.size() < FEWEST ? new Lived(false, 0, 0, mine) : new Lived(true, yes, marks.size() - yes, mine);
    }
}
