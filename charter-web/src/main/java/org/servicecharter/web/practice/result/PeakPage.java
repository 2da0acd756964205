package org.servicecharter.web.practice.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.PeakRow;
import org.servicecharter.practice.promise.PromiseOwning;
import org.servicecharter.practice.result.KeepingQueries;
import org.servicecharter.web.PageMessages;

/** The dates marked as peak, on /practice/result-report.xhtml. */
@Named
@ViewScoped
public class PeakPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingQueries queries;

    @Inject
    private PromiseOwning owning;

    @Inject
    private PageMessages messages;

    private ClauseKey key;
    private List<PeakRow> peaks = List.of();
    private String first;
    private String last;

    public void load(String charter, String promise) {
        key = new ClauseKey(charter, promise);
        peaks = queries.peaks(key);
    }

    public void mark() {
        owning.markPeak(key, day(first), day(last));
        first = null;
        last = null;
        peaks = queries.peaks(key);
        messages.info("practice_report.message.marked");
    }

    public void unmark(PeakRow peak) {
        owning.unmarkPeak(key, peak.id());
        peaks = queries.peaks(key);
        messages.info("practice_report.message.unmarked");
    }

    /** What cannot be read is missing, which is refused with what to do. */
    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public List<PeakRow> getPeaks() {
        return peaks;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
