package org.servicecharter.web.charter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.CharterDrafting;
import org.servicecharter.charter.CharterRow;
import org.servicecharter.charter.DraftQueries;

/** Backs /charter/list.xhtml. */
@Named
@ViewScoped
public class CharterList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftQueries queries;

    @Inject
    private CharterDrafting drafting;

    private List<CharterRow> rows = List.of();
    private String title;

    public void load() {
        rows = queries.all();
    }

    /** An author only. */
    public String start() {
        return "/charter/draft?faces-redirect=true&code=" + drafting.startEmpty(title);
    }

    public List<CharterRow> getRows() {
        return rows;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
