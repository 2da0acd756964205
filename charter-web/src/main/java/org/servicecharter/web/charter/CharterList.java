package org.servicecharter.web.charter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.charter.CharterRow;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.web.Excerpt;
import org.servicecharter.web.Words;

/** Backs /charter/list.xhtml. */
@Named
@ViewScoped
public class CharterList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftQueries queries;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private Words words;

    private Excerpt<CharterRow> excerpt;
    private String find;
    private int page;
    private String title;

    public void load() {
        excerpt = Excerpt.of(queries.all(), this::words, find, page);
    }

    /** An author only. */
    public String start() {
        return "/charter/draft?faces-redirect=true&code=" + beginning.startEmpty(title);
    }

    private String words(CharterRow row) {
        return row.title() + " " + words.get("VersionState." + row.state());
    }

    public Excerpt<CharterRow> getExcerpt() {
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
