package org.servicecharter.web.charter.rendition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.servicecharter.charter.rendition.PieceView;
import org.servicecharter.charter.rendition.RenditionQueries;
import org.servicecharter.charter.rendition.RenditionView;
import org.servicecharter.charter.rendition.RenditionWriting;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.PageMessages;

/** Backs /charter/rendition.xhtml: the words of one rendition beside the main text. One editor is open at a time. */
@Named
@ViewScoped
public class CharterRendition implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RenditionQueries queries;

    @Inject
    private RenditionWriting writing;

    @Inject
    private PageMessages messages;

    @Inject
    private ActiveUser user;

    private String code;
    private int version;
    private String language;
    private RenditionFormat format;
    private RenditionView rendition;
    private PieceView open;
    private String words;

    public void load() {
        rendition = queries.rendition(code, version, language, format);
    }

    public void edit(PieceView piece) {
        open = piece;
        words = piece.words();
    }

    /** Saves, and opens the next piece that needs words. What somebody else wrote meanwhile is shown first. */
    public void save() {
        load();
        PieceView newest = rendition.piece(open.key()).orElse(open);
        if (!Objects.equals(newest.words(), open.words())) {
            open = newest;
            messages.error("charter_rendition.message.changed", newest.words());
            return;
        }
        writing.write(code, version, language, format, open, words);
        load();
        String saved = open.key();
        close();
        rendition.nextOpen(saved).ifPresent(this::edit);
    }

    /** The words are still right beside what the main text says now. */
    public void confirm(PieceView piece) {
        writing.confirm(code, version, language, format, piece);
        load();
    }

    public void close() {
        open = null;
        words = null;
    }

    public boolean at(PieceView piece) {
        return open != null && open.key().equals(piece.key());
    }

    public boolean isIdle() {
        return open == null;
    }

    /** Words can be changed by whoever asks. */
    public boolean isEditable() {
        return rendition.isOpen() && user.is(Role.Names.AUTHOR);
    }

    public RenditionView getRendition() {
        return rendition;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public RenditionFormat getFormat() {
        return format;
    }

    public void setFormat(RenditionFormat format) {
        this.format = format;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
