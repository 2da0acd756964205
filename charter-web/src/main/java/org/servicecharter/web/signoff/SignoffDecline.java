package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.signoff.CharterDeclining;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.SigningCopy;

/**
 * Backs /signoff/decline.xhtml: why I do not sign, and what follows (SO-14). Holds nothing between requests; the page
 * itself carries back which version it was about.
 */
@Named
@RequestScoped
public class SignoffDecline {

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterDeclining declining;

    private String charter;
    private SigningCopy copy;
    private int version;
    private DeclineReason reason;
    private String words;

    /** Whoever has signed or declined already is led to the receipt. */
    public String load() {
        copy = opening.open(charter);
        String record = copy.receipt() == null ? copy.declined() : copy.receipt();
        return record == null ? null : "/signoff/receipt?faces-redirect=true&record=" + record;
    }

    public String decline() {
        return "/signoff/receipt?faces-redirect=true&record=" + declining.decline(charter, version, reason, words);
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public SigningCopy getCopy() {
        return copy;
    }

    /** The version that the page is about; on the way back, the one it was about. */
    public int getVersion() {
        return copy == null ? version : copy.version();
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public DeclineReason[] getReasons() {
        return DeclineReason.values();
    }

    public DeclineReason getReason() {
        return reason;
    }

    public void setReason(DeclineReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
