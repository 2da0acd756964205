package org.servicecharter.charter.rendition;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Comparison;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.text.Passage;

/**
 * One piece of the main text with the words of a rendition beside it.
 *
 * @param under the principle a behaviour belongs to, else {@code null}
 * @param main what the main text says
 * @param words {@code null} when nothing is written yet
 * @param moved what changed in the main text since it was written, word by word; empty when nothing did
 */
public record PieceView(
        String key,
        Part part,
        String under,
        String main,
        String words,
        PieceState state,
        List<ClauseChange.Piece> moved)
        implements Serializable {

    public PieceView {
        moved = List.copyOf(moved);
    }

    static PieceView of(Passage main, RenditionDraft rendition) {
        PieceState state = rendition.state(main);
        RenditionPiece piece = rendition.piece(main.key()).orElse(null);
        return new PieceView(
                main.key(),
                main.part(),
                main.under(),
                main.text(),
                piece == null ? null : piece.getWords(),
                state,
                state == PieceState.OUT_OF_STEP ? Comparison.words(piece.getMadeFrom(), main.text()) : List.of());
    }

    public boolean isOutOfStep() {
        return state == PieceState.OUT_OF_STEP;
    }

    public boolean isMissing() {
        return state == PieceState.MISSING;
    }
}
