package org.servicecharter.web.practice.followup;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicecharter.practice.followup.FollowUpKeeping;
import org.servicecharter.practice.followup.FollowUpRow;
import org.servicecharter.practice.followup.FutureTalking;
import org.servicecharter.practice.followup.TalkRow;
import org.servicecharter.web.PageMessages;

/** Backs /daily/followups.xhtml: what one promised, by its day, and one's talks. */
@Named
@ViewScoped
public class FollowUpsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FollowUpKeeping keeping;

    @Inject
    private FutureTalking talking;

    @Inject
    private PageMessages messages;

    private String customer;
    private String words;
    private LocalDate dueOn;
    private final Map<String, LocalDate> days = new HashMap<>();
    private List<FollowUpRow> open;
    private List<FollowUpRow> kept;
    private List<TalkRow> talks;

    public void load() {
        open = keeping.open();
        kept = keeping.kept();
        talks = talking.mine();
        open.forEach(one -> days.put(one.code(), one.dueOn()));
    }

    public String promise() {
        keeping.promise(customer, words, dueOn);
        messages.infoAfterRedirect("daily_followups.message.promised");
        return "/daily/followups?faces-redirect=true";
    }

    public void done(FollowUpRow row) {
        keeping.done(row.code());
        load();
        messages.info("daily_followups.message.done");
    }

    public void undo(FollowUpRow row) {
        keeping.undo(row.code());
        load();
        messages.info("daily_followups.message.undone");
    }

    public void putOff(FollowUpRow row) {
        keeping.putOff(row.code(), days.get(row.code()));
        load();
        messages.info("daily_followups.message.putOff");
    }

    /** The day of each open promise, by its code. */
    public Map<String, LocalDate> getDays() {
        return days;
    }

    public List<FollowUpRow> getOpen() {
        return open;
    }

    public List<FollowUpRow> getKept() {
        return kept;
    }

    public List<TalkRow> getTalks() {
        return talks;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
