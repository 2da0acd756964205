package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.signoff.team.TeamQueries;
import org.servicecharter.signoff.team.TeamRow;
import org.servicecharter.signoff.team.TeamStatus;
import org.servicecharter.web.Excerpt;
import org.servicecharter.web.Words;

/** Backs /signoff/team.xhtml: who of my own team has signed. Not there for whoever has no team. */
@Named
@RequestScoped
public class SignoffTeam {

    @Inject
    private TeamQueries teams;

    @Inject
    private Words words;

    private List<Shown> shown = List.of();
    private String find;
    private int page;

    /** A charter, and whom of the team the page shows. */
    public record Shown(TeamStatus status, Excerpt<TeamRow> excerpt) {}

    public void load() {
        shown = teams.mine().stream()
                .map(status -> new Shown(status, Excerpt.of(status.rows(), this::words, find, page)))
                .toList();
    }

    private String words(TeamRow row) {
        return row.name() + " " + words.get("Standing." + row.standing());
    }

    public List<Shown> getShown() {
        return shown;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
