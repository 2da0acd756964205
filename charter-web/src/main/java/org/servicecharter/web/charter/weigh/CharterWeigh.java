package org.servicecharter.web.charter.weigh;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.draft.DraftWeighing;
import org.servicecharter.charter.draft.Weights;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.Role;
import org.servicecharter.web.ActiveUser;
import org.servicecharter.web.PageMessages;

/** Backs /charter/weigh.xhtml: which encounters a draft promises, and what its promises take. */
@Named
@ViewScoped
public class CharterWeigh implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftQueries queries;

    @Inject
    private DraftWeighing weighing;

    @Inject
    private PageMessages messages;

    @Inject
    private ActiveUser user;

    private String code;
    private DraftView draft;
    private EncounterKind motto;
    private List<WeighedPrinciple> principles;
    private List<WeighedPromise> promises;

    public void load() {
        draft = queries.draft(code);
        motto = draft.particulars().getMottoKind();
        principles = draft.principles().stream().map(WeighedPrinciple::new).toList();
        promises = draft.promises().stream().map(WeighedPromise::new).toList();
    }

    public String save() {
        Map<String, EncounterKind> kinds = new HashMap<>();
        principles.forEach(one -> kinds.put(one.code(), one.getKind()));
        Map<String, String> costs = new HashMap<>();
        promises.forEach(one -> costs.put(one.code(), one.getCost()));
        weighing.weigh(code, draft.revision(), new Weights(motto, kinds, costs));
        messages.infoAfterRedirect("charter_weigh.message.saved");
        return "/charter/weigh?faces-redirect=true&code=" + code;
    }

    /** An author has the words open. */
    public boolean isEditable() {
        return user.is(Role.Names.AUTHOR) && draft.state().isOpen();
    }

    public EncounterKind[] getKinds() {
        return EncounterKind.values();
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<WeighedPrinciple> getPrinciples() {
        return principles;
    }

    public List<WeighedPromise> getPromises() {
        return promises;
    }

    public EncounterKind getMotto() {
        return motto;
    }

    public void setMotto(EncounterKind motto) {
        this.motto = motto;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
