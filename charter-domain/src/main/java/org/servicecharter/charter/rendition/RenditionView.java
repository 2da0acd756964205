package org.servicecharter.charter.rendition;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.VersionState;

/**
 * A rendition as those who work on it see it.
 *
 * @param versionTitle what the main text is called
 * @param pieces in reading order
 * @param frozen the latest revision that was published with this version, {@code 0} for none
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
        String ready,
        boolean writtenByCaller)
        implements Serializable {

    public long missing() {
        return pieces.stream().filter(PieceView::isMissing).count();
    }

    public long outOfStep() {
        return pieces.stream().filter(PieceView::isOutOfStep).count();
    }

    /** Every piece is there and in step. */
    public boolean isWhole() {
        return missing() + outOfStep() == 0;
    }

    /** Words can be written: while the version is open, and after it was published. */
    public boolean isOpen() {
        return state.isOpen() || state.isFrozen();
    }
}
