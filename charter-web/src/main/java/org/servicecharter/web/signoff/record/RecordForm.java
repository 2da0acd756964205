package org.servicecharter.web.signoff.record;

import java.io.Serializable;
import java.time.LocalDate;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.grade.EvidenceGrade;
import org.servicecharter.signoff.record.RecordSearch;

/** What an auditor looks for, as it is typed. */
public class RecordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String who;
    private String unit;
    private String charter;
    private Integer version;
    private Outcome outcome;
    private EvidenceGrade grade;
    private LocalDate from;
    private LocalDate until;

    RecordSearch search() {
        return new RecordSearch(who, unit, charter, version, outcome, grade == null ? null : grade.name(), from, until);
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public EvidenceGrade getGrade() {
        return grade;
    }

    public void setGrade(EvidenceGrade grade) {
        this.grade = grade;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
