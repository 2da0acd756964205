package org.servicecharter.web.charter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.servicecharter.charter.CharterRow;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.UnitDrafting;
import org.servicecharter.charter.umbrella.UnitCharterQueries;
import org.servicecharter.web.Excerpt;
import org.servicecharter.web.Words;
import org.servicecharter.web.charter.umbrella.UnitChoice;

/** Backs /charter/list.xhtml. */
@Named
@ViewScoped
public class CharterList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftQueries queries;

    @Inject
    private UnitDrafting drafting;

    @Inject
    private UnitChoice choice;

    @Inject
    private UnitCharterQueries charters;

    @Inject
    private Words words;

    private Map<String, String> units = Map.of();
    private Excerpt<CharterRow> excerpt;
    private String find;
    private int page;
    private String title;

    public void load() {
        units = charters.unitNames();
        choice.load();
        excerpt = Excerpt.of(queries.all(), this::words, find, page);
    }

    /** An author only. */
    public String start() {
        return "/charter/draft?faces-redirect=true&code="
                + drafting.start(title, choice.getUnit(), choice.getUmbrella());
    }

    private String words(CharterRow row) {
        return row.title() + " " + units.getOrDefault(row.code(), "") + " " + words.get("VersionState." + row.state());
    }

    /** The names of the units by the codes of their charters. */
    public Map<String, String> getUnits() {
        return units;
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
