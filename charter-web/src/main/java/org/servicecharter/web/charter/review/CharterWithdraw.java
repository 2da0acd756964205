package org.servicecharter.web.charter.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.review.CharterWithdrawing;
import org.servicecharter.web.PageMessages;

/** Backs /charter/withdraw.xhtml. */
@Named
@ViewScoped
public class CharterWithdraw implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Integer ALL = 0;

    @Inject
    private CharterQueries queries;

    @Inject
    private CharterWithdrawing withdrawing;

    @Inject
    private PageMessages messages;

    private String code;
    private PublishedVersion shown;
    private List<PublishedVersion> announced = List.of();
    private Integer which;
    private String reason;

    public void load() {
        shown = queries.current(code);
        announced = shown.state().isInForce()
                ? queries.versions(code).stream()
                        .filter(PublishedVersion::announced)
                        .toList()
                : List.of();
    }

    public String withdraw() {
        if (announced.isEmpty() || ALL.equals(which)) {
            withdrawing.withdraw(code, reason);
            messages.infoAfterRedirect("charter_withdraw.message.done", shown.title());
        } else if (which == null) {
            messages.error("charter_withdraw.message.which");
            return null;
        } else {
            withdrawing.callOff(code, which, reason);
            messages.infoAfterRedirect("charter_withdraw.message.calledOff", which, shown.title());
        }
        return "/charter/list?faces-redirect=true";
    }

    /** What waits for its day while another version is in force, so that it can be called off alone. */
    public List<PublishedVersion> getAnnounced() {
        return announced;
    }

    /** The number of the version that is called off; 0 for the whole charter. */
    public Integer getWhich() {
        return which;
    }

    public void setWhich(Integer which) {
        this.which = which;
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
