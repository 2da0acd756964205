package org.servicecharter.web.charter.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.review.CharterWithdrawing;
import org.servicecharter.web.PageMessages;

/** Backs /charter/withdraw.xhtml. */
@Named
@ViewScoped
public class CharterWithdraw implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CharterQueries queries;

    @Inject
    private CharterWithdrawing withdrawing;

    @Inject
    private PageMessages messages;

    private String code;
    private PublishedVersion shown;
    private String reason;

    public void load() {
        shown = queries.current(code);
    }

    public String withdraw() {
        withdrawing.withdraw(code, reason);
        messages.infoAfterRedirect("charter_withdraw.message.done", shown.title());
        return "/charter/list?faces-redirect=true";
    }

    public PublishedVersion getShown() {
        return shown;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
