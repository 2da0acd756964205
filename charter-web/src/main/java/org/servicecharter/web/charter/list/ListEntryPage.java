package org.servicecharter.web.charter.list;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.charter.list.EntryView;
import org.servicecharter.charter.list.ListKeeping;
import org.servicecharter.charter.list.ListName;
import org.servicecharter.charter.list.ListQueries;
import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.web.PageMessages;

/** Backs /charter/lists-entry.xhtml. */
@Named("listEntry")
@ViewScoped
public class ListEntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ListQueries queries;

    @Inject
    private ListKeeping keeping;

    @Inject
    private PageMessages messages;

    private String code;
    private EntryView entry;
    private String wording;
    private String comment;
    private boolean newer;

    public void load() {
        reload();
        wording = entry.text();
    }

    public void improve() {
        improve(wording);
    }

    /** After a refusal: decide on what the entry says now, with one's own words still in the box. */
    public void takeNewest() {
        reload();
    }

    /** Makes an earlier wording the present one. */
    public void bringBack(EntryView.Earlier earlier) {
        improve(earlier.text());
    }

    private void improve(String words) {
        newer = queries.entry(code).revision() != entry.revision();
        keeping.improve(code, entry.revision(), words);
        load();
        messages.info("charter_lists.message.improved");
    }

    /** A second click on the same answer takes it back. */
    public void mark(boolean lived) {
        Boolean mine = entry.lived().mine();
        keeping.mark(code, mine != null && mine == lived ? null : lived);
        reload();
    }

    public void say() {
        keeping.comment(code, comment);
        comment = null;
        done("charter_lists.message.said");
    }

    public void unsay(EntryView.Comment chosen) {
        keeping.removeComment(chosen.id());
        done("charter_lists.message.unsaid");
    }

    public void remove() {
        keeping.remove(code);
        done("charter_lists.message.removed");
    }

    public void putBack() {
        keeping.putBack(code);
        done("charter_lists.message.putBack");
    }

    private void done(String message) {
        reload();
        messages.info(message);
    }

    /** What is typed and not saved yet stays in its box. */
    void reload() {
        entry = queries.entry(code);
        newer = false;
    }

    /** Somebody else has given it other words since it was shown here. */
    public boolean isNewer() {
        return newer;
    }

    /** How it reads as a definition of service; {@code null} for what is none. */
    public DefinitionReading getReading() {
        return entry.list() == ListName.MEANS ? DefinitionReading.of(entry.text()) : null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public EntryView getEntry() {
        return entry;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
