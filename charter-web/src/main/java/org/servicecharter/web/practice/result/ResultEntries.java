package org.servicecharter.web.practice.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.result.EntryPage;
import org.servicecharter.practice.result.EntryRow;
import org.servicecharter.practice.result.KeepingQueries;
import org.servicecharter.practice.result.ResultReporting;
import org.servicecharter.web.PageMessages;

/** Backs /practice/result-entries.xhtml: what was reported one by one, corrected with a reason. */
@Named
@ViewScoped
public class ResultEntries implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingQueries queries;

    @Inject
    private ResultReporting reporting;

    @Inject
    private PageMessages messages;

    private String charter;
    private String promise;
    private int page;
    private long wrong;
    private MeasuredPromise measured;
    private boolean mine;
    private EntryPage entries;
    private EntryRow edited;
    private ResultForm form;
    private String reason;

    public void load() {
        var result = queries.of(key(), null);
        measured = result.promise();
        mine = result.mine();
        entries = queries.entries(key(), page);
        edited = entries.rows().stream()
                .filter(row -> mine && row.id() == wrong && row.isCurrent())
                .findFirst()
                .orElse(null);
        form = edited == null ? null : ResultForm.of(measured.on(edited.firstDay()), edited);
    }

    public String correct() {
        reporting.correct(key(), edited.id(), form.typed(), reason);
        return done("practice_entries.message.corrected");
    }

    public String takeBack() {
        reporting.takeBack(key(), edited.id(), reason);
        return done("practice_entries.message.takenBack");
    }

    private String done(String message) {
        messages.infoAfterRedirect(message);
        return "/practice/result-entries?faces-redirect=true&charter=" + charter + "&promise=" + promise;
    }

    private ClauseKey key() {
        return new ClauseKey(charter, promise);
    }

    public MeasuredPromise getMeasured() {
        return measured;
    }

    public boolean isMine() {
        return mine;
    }

    public EntryPage getEntries() {
        return entries;
    }

    /** The one that is corrected; {@code null} for none. */
    public EntryRow getEdited() {
        return edited;
    }

    public ResultForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public long getWrong() {
        return wrong;
    }

    public void setWrong(long wrong) {
        this.wrong = wrong;
    }
}
