package org.servicecharter.web.practice.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.practice.redress.RedressDoing;
import org.servicecharter.practice.redress.RedressPage;
import org.servicecharter.practice.redress.RedressRow;
import org.servicecharter.web.PageMessages;

/** Backs /practice/redress.xhtml: what is owed to customers, and what was made good. */
@Named
@ViewScoped
public class RedressList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RedressDoing redress;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private boolean done;
    private int page;
    private long task;
    private RedressPage tasks;
    private RedressRow edited;
    private List<PersonRow> colleagues = List.of();
    private String words;
    private String person;

    public void load() {
        tasks = redress.page(done, page);
        edited = tasks.rows().stream()
                .filter(row -> row.id() == task && row.open())
                .findFirst()
                .orElse(null);
        colleagues = edited == null ? List.of() : organisation.employees();
    }

    public String finish() {
        redress.finish(edited.id(), words);
        messages.infoAfterRedirect("practice_redress.message.done");
        return "/practice/redress?faces-redirect=true";
    }

    public String give() {
        redress.give(edited.id(), person);
        messages.infoAfterRedirect("practice_redress.message.given");
        return "/practice/redress?faces-redirect=true";
    }

    public RedressPage getTasks() {
        return tasks;
    }

    /** The one that is worked on; {@code null} for none. */
    public RedressRow getEdited() {
        return edited;
    }

    public List<PersonRow> getColleagues() {
        return colleagues;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getTask() {
        return task;
    }

    public void setTask(long task) {
        this.task = task;
    }
}
