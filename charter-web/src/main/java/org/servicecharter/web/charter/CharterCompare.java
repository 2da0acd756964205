package org.servicecharter.web.charter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.text.ClauseChange;

/** Backs /charter/compare.xhtml: two published versions side by side, by address. */
@Named
@RequestScoped
public class CharterCompare {

    @Inject
    private CharterQueries queries;

    private String code;
    private Integer from;
    private Integer to;
    private List<PublishedVersion> versions = List.of();
    private List<ClauseChange> changes = List.of();

    /** Without numbers: the last two. */
    public void load() {
        versions = queries.versions(code);
        if (versions.size() > 1) {
            from = from == null ? Integer.valueOf(versions.get(1).number()) : from;
            to = to == null ? Integer.valueOf(versions.get(0).number()) : to;
            changes = queries.compare(code, from, to);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public List<PublishedVersion> getVersions() {
        return versions;
    }

    public List<ClauseChange> getChanges() {
        return changes;
    }
}
