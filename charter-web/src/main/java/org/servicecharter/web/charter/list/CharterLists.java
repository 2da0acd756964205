package org.servicecharter.web.charter.list;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.servicecharter.charter.list.EntryRow;
import org.servicecharter.charter.list.ListKeeping;
import org.servicecharter.charter.list.ListName;
import org.servicecharter.charter.list.ListQueries;
import org.servicecharter.web.Excerpt;
import org.servicecharter.web.PageMessages;

/** Backs /charter/lists.xhtml: one list at a time. */
@Named
@ViewScoped
public class CharterLists implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ListQueries queries;

    @Inject
    private ListKeeping keeping;

    @Inject
    private PageMessages messages;

    private ListName list = ListName.DO;
    private ListFilter show = ListFilter.ALL;
    private String find;
    private int page;
    private Excerpt<EntryRow> excerpt;
    private String wording;

    public void load() {
        List<EntryRow> rows = queries.rows(list, show == ListFilter.REMOVED).stream()
                .filter(show::holds)
                .toList();
        excerpt = Excerpt.of(rows, EntryRow::text, find, page);
    }

    public void add() {
        keeping.add(list, wording);
        wording = null;
        load();
        messages.info("charter_lists.message.added");
    }

    /** A second click on the same answer takes it back. */
    public void mark(EntryRow row, boolean lived) {
        keeping.mark(row.code(), row.lived().mine() != null && row.lived().mine() == lived ? null : lived);
        load();
    }

    /** What a search or a turned page keeps. */
    public Map<String, String> getKept() {
        return Map.of("list", list.name(), "show", show.name());
    }

    public List<ListName> getNames() {
        return List.of(ListName.values());
    }

    public List<ListFilter> getFilters() {
        return List.of(ListFilter.values());
    }

    public ListName getList() {
        return list;
    }

    public void setList(ListName list) {
        this.list = list == null ? ListName.DO : list;
    }

    public ListFilter getShow() {
        return show;
    }

    public void setShow(ListFilter show) {
        this.show = show == null ? ListFilter.ALL : show;
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

    public Excerpt<EntryRow> getExcerpt() {
        return excerpt;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
