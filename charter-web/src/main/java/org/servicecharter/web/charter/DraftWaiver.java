package org.servicecharter.web.charter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.charter.draft.Waiving;

/** Backs what is left out of a version on /charter/draft.xhtml. */
@Named
@ViewScoped
public class DraftWaiver implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Waiving waiving;

    @Inject
    private CharterDraft page;

    private String rule;
    private String reason;

    public void waive() {
        waiving.waive(page.getCode(), rule, reason);
        reason = null;
        page.reload();
    }

    public void unwaive(String chosen) {
        waiving.unwaive(page.getCode(), chosen);
        page.reload();
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
