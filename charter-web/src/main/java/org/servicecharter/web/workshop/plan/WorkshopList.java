package org.servicecharter.web.workshop.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.web.Excerpt;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.WorkshopState;
import org.servicecharter.workshop.plan.WorkshopKeeping;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.plan.WorkshopRow;

/** The facilitator's own workshops, latest first, each with what can be done next. */
@Named
@ViewScoped
public class WorkshopList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WorkshopQueries workshops;

    @Inject
    private transient WorkshopKeeping keeping;

    @Inject
    private transient PageMessages messages;

    @Inject
    private transient Words words;

    private Excerpt<WorkshopRow> excerpt;
    private String find;
    private int page;
    private boolean archived;
    private boolean someArchived;

    public void load() {
        List<WorkshopRow> mine = workshops.mine();
        someArchived = mine.stream().anyMatch(WorkshopList::isArchived);
        excerpt = Excerpt.of(
                mine.stream().filter(row -> archived || !isArchived(row)).toList(), this::words, find, page);
    }

    /** Another workshop like it, to be planned. */
    public String copy(String code) {
        String copy = keeping.copy(code);
        messages.infoAfterRedirect("workshop_list.message.copied");
        return "/workshop/plan?faces-redirect=true&code=" + copy;
    }

    public String archive(String code) {
        keeping.archive(code);
        messages.infoAfterRedirect("workshop_list.message.archived");
        return "/workshop/list?faces-redirect=true";
    }

    public String bringBack(String code) {
        keeping.bringBack(code);
        messages.infoAfterRedirect("workshop_list.message.broughtBack");
        return "/workshop/list?faces-redirect=true";
    }

    private static boolean isArchived(WorkshopRow row) {
        return row.state() == WorkshopState.ARCHIVED;
    }

    private String words(WorkshopRow row) {
        return row.title() + " " + row.code() + " " + state(row);
    }

    public Excerpt<WorkshopRow> getExcerpt() {
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

    public String state(WorkshopRow row) {
        return words.get("WorkshopState." + row.state());
    }

    public boolean planned(WorkshopRow row) {
        return row.state().isPlanned();
    }

    public boolean open(WorkshopRow row) {
        return row.state().isOpen();
    }

    /** Has a result, and mostly a charter draft. */
    public boolean over(WorkshopRow row) {
        return row.state().isOver();
    }

    /** Has a result and is not put away yet. */
    public boolean closed(WorkshopRow row) {
        return row.state() == WorkshopState.CLOSED;
    }

    /** Is put away. */
    public boolean away(WorkshopRow row) {
        return isArchived(row);
    }

    public boolean isSomeArchived() {
        return someArchived;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }
}
