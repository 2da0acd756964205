package org.servicecharter.web.charter.rendition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.rendition.RenditionFreezing;
import org.servicecharter.charter.rendition.RenditionQueries;
import org.servicecharter.charter.rendition.RenditionView;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.PageMessages;

/** Backs /charter/correction.xhtml: what a correction changes of a published text, and its publication (SO-07). */
@Named
@ViewScoped
public class CharterCorrection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RenditionQueries queries;

    @Inject
    private RenditionFreezing freezing;

    @Inject
    private PageMessages messages;

    @Inject
    private ActiveUser user;

    private String code;
    private int version;
    private String lang;
    private RenditionFormat format = RenditionFormat.STANDARD;
    private RenditionView rendition;
    private List<ClauseChange> changes = List.of();
    private ChangeKind kind;
    private String reason;

    public void load() {
        rendition = queries.rendition(code, version, lang, format);
        changes = queries.correction(code, version, lang, format);
    }

    public String publish() {
        freezing.freeze(code, version, lang, format, rendition.ready(), kind, reason);
        messages.infoAfterRedirect("charter_correction.message.published." + kind);
        return "/charter/renditions?faces-redirect=true&code=" + code + "&version=" + version;
    }

    public boolean isDecider() {
        return rendition.ready() != null && user.is(Role.Names.APPROVER) && !rendition.writtenByCaller();
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

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }

    public RenditionFormat getFormat() {
        return format;
    }

    public void setFormat(RenditionFormat format) {
        this.format = format;
    }

    public RenditionView getRendition() {
        return rendition;
    }

    public List<ClauseChange> getChanges() {
        return changes;
    }

    public ChangeKind getKind() {
        return kind;
    }

    public void setKind(ChangeKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
