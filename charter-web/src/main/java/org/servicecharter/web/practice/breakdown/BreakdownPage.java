package org.servicecharter.web.practice.breakdown;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.breakdown.BreakdownKeeping;
import org.servicecharter.practice.breakdown.BreakdownQueries;
import org.servicecharter.practice.breakdown.BreakdownRow;
import org.servicecharter.practice.citation.CitedClause;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.touchpoint.TouchpointQueries;
import org.servicecharter.touchpoint.TouchpointRow;
import org.servicecharter.web.PageMessages;

/** Backs /daily/breakdown.xhtml: one breakdown, new or known, to read or to work on. */
@Named
@ViewScoped
public class BreakdownPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BreakdownKeeping keeping;

    @Inject
    private BreakdownQueries queries;

    @Inject
    private TouchpointQueries touchpoints;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private PageMessages messages;

    private String code;
    private String at;
    private BreakdownRow row;
    private BreakdownForm form = new BreakdownForm();
    private List<TouchpointRow> places;
    private List<ClauseInForce> clauses;

    /** Without a code the page is for a new one. */
    public void load() {
        if (code == null) {
            form.setDay(organisation.today());
            form.setTouchpoint(at);
        } else {
            row = queries.breakdown(code);
            form = BreakdownForm.of(row.terms());
        }
        places = touchpoints.rows();
        clauses = queries.clauses();
    }

    public String save() {
        if (row == null) {
            code = keeping.tell(form.terms());
            messages.infoAfterRedirect("daily_breakdown.message.told");
        } else {
            keeping.change(code, row.revision(), form.terms());
            messages.infoAfterRedirect("daily_breakdown.message.saved");
        }
        return here();
    }

    public String finish() {
        keeping.finish(code, row.revision());
        messages.infoAfterRedirect("daily_breakdown.message.done");
        return here();
    }

    public String reopen() {
        keeping.reopen(code, row.revision());
        messages.infoAfterRedirect("daily_breakdown.message.reopened");
        return here();
    }

    private String here() {
        return "/daily/breakdown?faces-redirect=true&code=" + code;
    }

    /** The clause it is about, when no charter in force has it any more. */
    public List<CitedClause> getGone() {
        return row == null || row.clause() == null || row.clause().inForce() ? List.of() : List.of(row.clause());
    }

    /** {@code null} for a new one. */
    public BreakdownRow getRow() {
        return row;
    }

    public BreakdownForm getForm() {
        return form;
    }

    public List<TouchpointRow> getPlaces() {
        return places;
    }

    public List<ClauseInForce> getClauses() {
        return clauses;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The touchpoint that somebody comes from; {@code null} for none. */
    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
