package org.servicecharter.web.practice.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.learning.FloorQueries;
import org.servicecharter.practice.learning.TouchpointFloor;
import org.servicecharter.web.Excerpt;

/** Backs /practice/learn-floors.xhtml: the floor of each touchpoint, in numbers alone. */
@Named
@RequestScoped
public class LearnFloors {

    @Inject
    private FloorQueries queries;

    @Inject
    private OrganisationQueries organisation;

    private String find;
    private int page;
    private int smallest;
    private long firm;
    private long told;
    private Excerpt<TouchpointFloor> excerpt;

    public void load() {
        List<TouchpointFloor> all = queries.floors();
        excerpt = Excerpt.of(all, one -> one.name() + " " + one.unit(), find, page);
        firm = all.stream().filter(TouchpointFloor::isFirm).count();
        told = all.stream().filter(TouchpointFloor::isTold).count();
        smallest = organisation.smallestGroup();
    }

    public Excerpt<TouchpointFloor> getExcerpt() {
        return excerpt;
    }

    /** Touchpoints at which everybody has practised all of level 1. */
    public long getFirm() {
        return firm;
    }

    /** Touchpoints of which numbers are told. */
    public long getTold() {
        return told;
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
