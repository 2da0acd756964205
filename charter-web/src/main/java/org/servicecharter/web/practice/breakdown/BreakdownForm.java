package org.servicecharter.web.practice.breakdown;

import java.io.Serializable;
import java.time.LocalDate;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.practice.breakdown.BreakdownTerms;
import org.servicecharter.practice.breakdown.ClauseStanding;
import org.servicecharter.practice.coverage.ClauseKey;

/** What is typed of a breakdown. */
public class BreakdownForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private EncounterKind kind;
    private String words;
    private String touchpoint;
    private ClauseStanding standing = ClauseStanding.OPEN;
    private String clause;
    private String missing;
    private String cause;
    private String remedy;
    private String redress;

    static BreakdownForm of(BreakdownTerms terms) {
        BreakdownForm form = new BreakdownForm();
        form.day = terms.day();
        form.kind = terms.kind();
        form.words = terms.words();
        form.touchpoint = terms.touchpoint();
        form.standing = terms.standing();
        form.clause = terms.clause() == null ? null : terms.clause().toString();
        form.missing = terms.missing();
        form.cause = terms.cause();
        form.remedy = terms.remedy();
        form.redress = terms.redress();
        return form;
    }

    BreakdownTerms terms() {
        ClauseKey key = clause == null ? null : ClauseKey.of(clause);
        return new BreakdownTerms(day, kind, words, touchpoint, standing, key, missing, cause, remedy, redress);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public EncounterKind getKind() {
        return kind;
    }

    public void setKind(EncounterKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTouchpoint() {
        return touchpoint;
    }

    public void setTouchpoint(String touchpoint) {
        this.touchpoint = touchpoint;
    }

    public ClauseStanding getStanding() {
        return standing;
    }

    public void setStanding(ClauseStanding standing) {
        this.standing = standing;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    public String getRedress() {
        return redress;
    }

    public void setRedress(String redress) {
        this.redress = redress;
    }
}
