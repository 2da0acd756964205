package org.servicecharter.web.practice.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.PromiseOwning;
import org.servicecharter.web.PageMessages;

/** What was done about a month, on /practice/result.xhtml. */
@Named
@RequestScoped
public class MissNoting {

    @Inject
    private PromiseOwning owning;

    @Inject
    private PageMessages messages;

    private String month;
    private String note;

    public String write(String charter, String promise) {
        owning.note(new ClauseKey(charter, promise), YearMonth.parse(month), note);
        messages.infoAfterRedirect("practice_result.message.noted");
        return "/practice/result?faces-redirect=true&charter=" + charter + "&promise=" + promise;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
