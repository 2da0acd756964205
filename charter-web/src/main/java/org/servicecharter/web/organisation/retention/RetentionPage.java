package org.servicecharter.web.organisation.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.organisation.privacy.RetentionClass;
import org.servicecharter.organisation.privacy.RetentionRow;
import org.servicecharter.organisation.privacy.RetentionSettings;
import org.servicecharter.web.PageMessages;

/** Backs /organisation/retention.xhtml: each class of what names people, for how long and why, and what goes when. */
@Named
@ViewScoped
public class RetentionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RetentionSettings settings;

    @Inject
    private PageMessages messages;

    private RetentionClass kind;
    private List<RetentionRow> rows;
    private Integer amount;
    private String reason;
    private RetentionRow preview;

    public void load() {
        rows = settings.all();
        rows.stream().filter(row -> row.kind() == kind).findFirst().ifPresent(row -> {
            amount = row.amount();
            reason = row.reason();
        });
    }

    public void look() {
        preview = settings.preview(kind, amount);
    }

    public String save() {
        settings.keep(kind, amount, reason);
        messages.infoAfterRedirect("organisation_retention.message.saved");
        return "/organisation/retention?faces-redirect=true";
    }

    public List<RetentionRow> getRows() {
        return rows;
    }

    /** {@code null} before it was asked for. */
    public RetentionRow getPreview() {
        return preview;
    }

    /** Which is being changed; {@code null} for none. */
    public RetentionClass getKind() {
        return kind;
    }

    public void setKind(RetentionClass kind) {
        this.kind = kind;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
