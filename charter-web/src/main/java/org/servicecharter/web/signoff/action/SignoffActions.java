package org.servicecharter.web.signoff.action;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.signoff.action.MyActions;
import org.servicecharter.web.PageMessages;

/** Backs /signoff/actions.xhtml: what I want to do of each principle, in my own words. */
@Named
@ViewScoped
public class SignoffActions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyActions actions;

    @Inject
    private PageMessages messages;

    private String charter;
    private List<ActionForm> rows = List.of();

    public void load() {
        rows = actions.of(charter).stream().map(ActionForm::new).toList();
    }

    public String save() {
        actions.keep(charter, rows.stream().map(ActionForm::row).toList());
        messages.infoAfterRedirect("signoff_actions.message.saved");
        return "/signoff/actions?faces-redirect=true&charter=" + charter;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public List<ActionForm> getRows() {
        return rows;
    }
}
