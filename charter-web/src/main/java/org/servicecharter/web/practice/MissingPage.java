package org.servicecharter.web.practice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.practice.coverage.CoverageQueries;
import org.servicecharter.practice.coverage.Covered;
import org.servicecharter.web.Excerpt;

/** Backs /practice/missing.xhtml: every touchpoint at which something is missing. */
@Named
@ViewScoped
public class MissingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoverageQueries coverage;

    private String find;
    private int page;
    private int all;
    private Excerpt<Covered> excerpt;

    public void load() {
        List<Covered> rows = coverage.all();
        all = rows.size();
        excerpt = Excerpt.of(
                rows.stream().filter(row -> !row.gaps().isEmpty()).toList(),
                row -> row.touchpoint().words(),
                find,
                page);
    }

    /** Touchpoints on the map. */
    public int getAll() {
        return all;
    }

    public Excerpt<Covered> getExcerpt() {
        return excerpt;
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
