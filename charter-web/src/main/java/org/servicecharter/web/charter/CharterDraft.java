package org.servicecharter.web.charter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.PrimeFaces;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.CharterDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.version.Sector;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.PageMessages;

/** Backs /charter/draft.xhtml: the draft as a whole. Its clauses: {@link DraftClauses}. */
@Named
@ViewScoped
public class CharterDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftQueries queries;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterDrafting drafting;

    @Inject
    private PageMessages messages;

    @Inject
    private ActiveUser user;

    private String code;
    private DraftView draft;
    private ParticularsForm particulars;
    private boolean newer;
    private CharterKind kind;
    private Sector sector;

    public void load() {
        reload();
        particulars = new ParticularsForm(draft.particulars());
    }

    /** The draft as it is now; all of it is drawn when more of it changed than one edit does. */
    public void reload() {
        DraftView before = draft;
        draft = queries.draft(code);
        if (before != null && draft.revision() > before.revision() + 1) {
            PrimeFaces.current().ajax().update("work");
        }
        kind = draft.kind();
        sector = draft.sector();
    }

    /** As it is now, for comparing; the page goes on showing what it shows. */
    DraftView words() {
        return queries.words(code);
    }

    public void describe() {
        newer = !queries.words(code).particulars().equals(particulars.seen());
        drafting.describe(code, particulars.seen(), particulars.wanted());
        load();
        messages.info("charter_draft.message.described");
    }

    /** After a refusal: what is there by now, with what was typed still in the fields. */
    public void takeNewest() {
        reload();
        particulars = particulars.over(draft.particulars());
        newer = false;
    }

    /** Somebody else has changed what is around the words since it was shown here. */
    public boolean isNewer() {
        return newer;
    }

    /** Says for whom the charter is made; the checks go by it. */
    public void classify() {
        drafting.classify(code, kind, sector);
        reload();
    }

    public String startNext() {
        beginning.startNext(code);
        return "/charter/draft?faces-redirect=true&code=" + code;
    }

    public boolean isEditable() {
        return draft.isDrafting() && isAuthor();
    }

    public boolean isAuthor() {
        return user.is(Role.Names.AUTHOR);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public DraftView getDraft() {
        return draft;
    }

    public ParticularsForm getParticulars() {
        return particulars;
    }

    public CharterKind getKind() {
        return kind;
    }

    public void setKind(CharterKind kind) {
        this.kind = kind;
    }

    public Sector getSector() {
        return sector;
    }

    public void setSector(Sector sector) {
        this.sector = sector;
    }
}
