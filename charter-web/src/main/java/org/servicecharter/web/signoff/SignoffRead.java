package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.NothingToSign;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.web.PageMessages;

/**
 * Backs /signoff/read.xhtml: the text, and the statement to tick. Holds nothing between requests; the page itself
 * carries back which text it showed.
 */
@Named
@RequestScoped
public class SignoffRead {

    private static final int WORDS_PER_MINUTE = 200;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private ReaderLanguages reader;

    @Inject
    private PageMessages messages;

    private String charter;
    private SigningCopy copy;
    private int minutes;
    private int version;
    private String sha256;
    private boolean read;
    private boolean commit;

    /** Whoever is done already is led to the receipt, whoever is not asked to the list: an old letter may have led here. */
    public String load() {
        try {
            copy = opening.open(charter, sha256, reader.wanted());
        } catch (NothingToSign none) {
            messages.infoAfterRedirect("signoff_list.notAsked");
            return "/signoff/list?faces-redirect=true";
        }
        long words =
                copy.text().canonicalJson().chars().filter(each -> each == ' ').count();
        minutes = 1 + (int) words / WORDS_PER_MINUTE;
        return copy.receipt() == null ? null : "/signoff/receipt?faces-redirect=true&record=" + copy.receipt();
    }

    /** On to the confirmation; nothing is recorded yet. */
    public String proceed() {
        Signature given = new Signature(charter, version, sha256, read, commit);
        signing.requireSignable(given);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SignoffConfirm.GIVEN, given);
        return "/signoff/confirm?faces-redirect=true&charter=" + charter;
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

    /** About how long reading takes. */
    public int getMinutes() {
        return minutes;
    }

    /** The version that the page shows; on the way back, the one it showed. */
    public int getVersion() {
        return copy == null ? version : copy.version();
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getSha256() {
        return copy == null ? sha256 : copy.text().sha256();
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }

    public boolean isCommit() {
        return commit;
    }

    public void setCommit(boolean commit) {
        this.commit = commit;
    }
}
