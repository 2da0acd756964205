package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.signoff.team.TeamQueries;
import org.servicecharter.signoff.team.TeamStatus;

/** Backs /signoff/team.xhtml: who of my own team has signed. Not there for whoever has no team. */
@Named
@RequestScoped
public class SignoffTeam {

    @Inject
    private TeamQueries teams;

    private List<TeamStatus> statuses = List.of();

    public void load() {
        statuses = teams.mine();
    }

    public List<TeamStatus> getStatuses() {
        return statuses;
    }
}
