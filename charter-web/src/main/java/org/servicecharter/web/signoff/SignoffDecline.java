package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.signoff.CharterDeclining;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.kiosk.KioskSigning;
import org.servicecharter.web.access.kiosk.KioskHere;

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

    @Inject
    private KioskSigning kioskSigning;

    @Inject
    private KioskHere kiosk;

    private String charter;
    private String sha256;
    private SigningCopy copy;
    private int version;
    private DeclineReason reason;
    private String words;
    private boolean helped;

    /** Whoever has signed or declined already is led to the receipt. */
    public String load() {
        copy = opening.open(charter, sha256);
        String record = copy.receipt() == null ? copy.declined() : copy.receipt();
        return record == null ? null : "/signoff/receipt?faces-redirect=true&record=" + record;
    }

    public String decline() {
        CharterDeclining.Decline given = new CharterDeclining.Decline(charter, version, reason, words);
        return "/signoff/receipt?faces-redirect=true&record="
                + kiosk.visit()
                        .map(visit -> kioskSigning.decline(given, visit, helped))
                        .orElseGet(() -> declining.decline(given));
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

    /** The hash of the text that was read: the record is about this one. */
    public String getSha256() {
        return copy == null ? sha256 : copy.text().sha256();
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
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

    /** Somebody helped with the shared device (SO-18). */
    public boolean isHelped() {
        return helped;
    }

    public void setHelped(boolean helped) {
        this.helped = helped;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
