package org.servicecharter.web.practice.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.learning.LearningQueries;
import org.servicecharter.practice.learning.TeamLearning;
import org.servicecharter.web.Excerpt;

/** Backs /practice/learn-teams.xhtml: how far teams have come, in numbers alone. */
@Named
@RequestScoped
public class LearnTeams {

    @Inject
    private LearningQueries queries;

    @Inject
    private OrganisationQueries organisation;

    private String find;
    private int page;
    private int smallest;
    private Excerpt<TeamLearning> excerpt;

    public void load() {
        excerpt = Excerpt.of(queries.teams(), TeamLearning::unit, find, page);
        smallest = organisation.smallestGroup();
    }

    public Excerpt<TeamLearning> getExcerpt() {
        return excerpt;
    }

    /** From how many people on a team is counted. */
    public int getSmallest() {
        return smallest;
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
