package org.servicecharter.web.practice.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.practice.improvement.IdeaSource;
import org.servicecharter.practice.improvement.ImprovementKeeping;
import org.servicecharter.practice.improvement.ImprovementRow;
import org.servicecharter.web.PageMessages;

/** Backs /daily/improvement.xhtml: one improvement, new or known, to read or to work on. */
@Named
@ViewScoped
public class ImprovementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImprovementKeeping keeping;

    @Inject
    private PageMessages messages;

    private String code;
    private String finding;
    private ImprovementRow row;
    private ImprovementForm form = new ImprovementForm();

    /** Without a code the page is for a new one. */
    public void load() {
        if (code != null) {
            row = keeping.improvement(code);
            form = ImprovementForm.of(row.terms());
        } else if (finding != null) {
            form.setSource(IdeaSource.REVIEW);
        }
    }

    public String save() {
        if (row == null) {
            code = keeping.propose(form.terms(), finding);
            messages.infoAfterRedirect("daily_improvement.message.proposed");
        } else {
            keeping.change(code, row.revision(), form.terms());
            messages.infoAfterRedirect("daily_improvement.message.saved");
        }
        return "/daily/improvement?faces-redirect=true&code=" + code;
    }

    /** {@code null} for a new one. */
    public ImprovementRow getRow() {
        return row;
    }

    public ImprovementForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The finding of a review that somebody comes from; {@code null} for none. */
    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
