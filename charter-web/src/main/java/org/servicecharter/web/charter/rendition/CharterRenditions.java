package org.servicecharter.web.charter.rendition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.charter.rendition.BesideVersion;
import org.servicecharter.charter.rendition.RenditionFreezing;
import org.servicecharter.charter.rendition.RenditionQueries;
import org.servicecharter.charter.rendition.RenditionView;
import org.servicecharter.charter.rendition.RenditionWriting;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.PageMessages;

/** Backs /charter/renditions.xhtml: in which languages and formats a version is written, and how far each is. */
@Named
@ViewScoped
public class CharterRenditions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RenditionQueries queries;

    @Inject
    private RenditionWriting writing;

    @Inject
    private RenditionFreezing freezing;

    @Inject
    private PageMessages messages;

    @Inject
    private ActiveUser user;

    private String code;
    private Integer version;
    private BesideVersion beside;
    private String language;
    private RenditionFormat format = RenditionFormat.EASY_READ;

    /** Without a number: the latest version. */
    public void load() {
        beside = queries.beside(code, version);
        language = language == null ? beside.language() : language;
    }

    public String add() {
        writing.add(code, beside.number(), language, format);
        return "/charter/rendition?faces-redirect=true&code=" + code + "&version=" + beside.number() + "&lang="
                + language + "&format=" + format;
    }

    public void remove(RenditionView one) {
        writing.remove(code, one.number(), one.language(), one.format());
        load();
    }

    public void markComplete(RenditionView one) {
        writing.markComplete(code, one.number(), one.language(), one.format());
        load();
    }

    public void prepare(RenditionView one) {
        writing.prepare(code, one.number(), one.language(), one.format());
        load();
    }

    public void publish(RenditionView one) {
        freezing.freeze(code, one.number(), one.language(), one.format(), one.ready(), null, null);
        load();
        messages.info("charter_renditions.message.published");
    }

    /** Words can be changed by whoever asks. */
    public boolean isEditable() {
        return beside.isOpen() && user.is(Role.Names.AUTHOR);
    }

    /** There is something new in it that whoever asks may publish. */
    public boolean isPublishable(RenditionView one) {
        return one.ready() != null && user.is(Role.Names.APPROVER) && !one.writtenByCaller();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public BesideVersion getBeside() {
        return beside;
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
}
