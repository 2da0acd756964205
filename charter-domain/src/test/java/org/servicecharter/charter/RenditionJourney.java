package org.servicecharter.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.rendition.PieceView;
import org.servicecharter.charter.rendition.RenditionFreezing;
import org.servicecharter.charter.rendition.RenditionQueries;
import org.servicecharter.charter.rendition.RenditionView;
import org.servicecharter.charter.rendition.RenditionWriting;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.ChangeKind;

/** Writes charters in German beside the English, as Ada would, and publishes and corrects them, as Pia would. */
@ApplicationScoped
public class RenditionJourney {

    @Inject
    private CharterJourney journey;

    @Inject
    private RenditionWriting writing;

    @Inject
    private RenditionFreezing freezing;

    @Inject
    private RenditionQueries queries;

    @Inject
    private Ada ada;

    @Inject
    private Pia pia;

    /** @return the code of a charter whose first version is in force in both languages */
    public String inEnglishAndGerman(String title) throws Exception {
        String code = journey.readyDraft(title);
        ada.does(() -> writing.add(code, 1, "de", RenditionFormat.STANDARD));
        writeAll(code, 1, "de", RenditionFormat.STANDARD, "Deutsch: ");
        ada.does(() -> writing.markComplete(code, 1, "de", RenditionFormat.STANDARD));
        journey.submit(code);
        journey.publish(code, null, null);
        return code;
    }

    /** Another title for the German text of the first version. */
    public void correctTitle(String code, String words, ChangeKind change, String reason) throws Exception {
        PieceView title = german(code).pieces().get(0);
        ada.does(() -> writing.write(code, 1, "de", RenditionFormat.STANDARD, title, words));
        String ready = german(code).ready();
        pia.does(() -> freezing.freeze(code, 1, "de", RenditionFormat.STANDARD, ready, change, reason));
    }

    void writeAll(String code, int number, String language, RenditionFormat format, String before) throws Exception {
        RenditionView shown = ada.get(() -> queries.rendition(code, number, language, format));
        for (PieceView piece : shown.pieces()) {
            ada.does(() -> writing.write(code, number, language, format, piece, before + piece.main()));
        }
    }

    private RenditionView german(String code) throws Exception {
        return pia.get(() -> queries.rendition(code, 1, "de", RenditionFormat.STANDARD));
    }
}
