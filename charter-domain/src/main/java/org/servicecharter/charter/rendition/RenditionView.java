package org.servicecharter.charter.rendition;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.VersionState;

/**
 * A rendition as those who work on it see it.
 *
 * @param versionTitle what the main text is called
 * @param pieces in reading order
 * @param frozen the latest revision that was published with this version, {@code 0} for none
 * @param correctedBecause why the latest revision took the place of another; {@code null} when it is the first
 * @param ready the hash of the text that can be published beside its version; {@code null} while there is none, or
 *     when just these words were published already
 * @param writtenByCaller whoever asks has worked on it, and so cannot publish it
 */
public record RenditionView(
        String charterCode,
        String versionTitle,
        int number,
        VersionState state,
        String language,
        RenditionFormat format,
        boolean complete,
        List<PieceView> pieces,
        int frozen,
        String correctedBecause,
        String ready,
        boolean writtenByCaller)
        implements Serializable {

    public RenditionView {
        pieces = List.copyOf(pieces);
    }

    public long missing() {
        return pieces.stream().filter(PieceView::isMissing).count();
    }

    public long outOfStep() {
        return pieces.stream().filter(PieceView::isOutOfStep).count();
    }

    /** Empty when what it is about was taken out. */
    public Optional<PieceView> piece(String key) {
        return pieces.stream().filter(piece -> piece.key().equals(key)).findFirst();
    }

    /** The next piece after this one that is missing or out of step; after the last comes the first. */
    public Optional<PieceView> nextOpen(String key) {
        int from = piece(key).map(pieces::indexOf).orElse(-1) + 1;
        return Stream.concat(pieces.subList(from, pieces.size()).stream(), pieces.subList(0, from).stream())
                .filter(piece -> piece.state() != PieceState.IN_STEP)
                .findFirst();
    }

    /** Every piece is there and in step. */
    public boolean isWhole() {
        return missing() + outOfStep() == 0;
    }

    /** It was complete, and is not any more. */
    public boolean isLagging() {
        return complete && !isWhole();
    }

    /** Words can be written: while the version is open, and after it was published. */
    public boolean isOpen() {
        return state.isOpen() || state.isFrozen();
    }
}
