package org.servicecharter.web.signoff.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.signoff.action.MyActions;
import org.servicecharter.signoff.action.SharedAction;

/** The daily actions that my team shows me: a part of /signoff/team.xhtml. */
@Named
@RequestScoped
public class TeamActions {

    @Inject
    private MyActions actions;

    private List<SharedAction> rows = List.of();

    public void load() {
        rows = actions.sharedWithMe();
    }

    public List<SharedAction> getRows() {
        return rows;
    }
}
