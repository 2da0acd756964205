package org.servicecharter.web.signoff.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.signoff.paper.PaperEntering;
import org.servicecharter.signoff.paper.PaperRow;
import org.servicecharter.signoff.paper.PaperWitnessing;
import org.servicecharter.signoff.paper.Scan;
import org.servicecharter.signoff.paper.SignedSheet;
import org.servicecharter.web.PageMessages;

/** Backs /signoff/paper.xhtml: an administrator or a manager enters a sheet that somebody signed. */
@Named
@ViewScoped
public class SignoffPaper implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperEntering entering;

    @Inject
    private PaperWitnessing witnessing;

    @Inject
    private PageMessages messages;

    private boolean allowed;
    private List<PublishedRendition> texts = List.of();
    private List<PaperRow> entered = List.of();
    private String signer;
    private String sha256;
    private boolean commit;
    private LocalDate datedOn;
    private String witness;
    private transient Part scan;

    public void load() {
        allowed = entering.isAllowed();
        texts = allowed ? entering.texts() : List.of();
        entered = witnessing.entered();
    }

    public String enter() throws IOException {
        String charter = texts.stream()
                .filter(each -> each.sha256().equals(sha256))
                .map(each -> each.content().charterCode())
                .findFirst()
                .orElse("");
        entering.enter(new SignedSheet(charter, signer, sha256, commit, datedOn, witness, bytes()));
        messages.infoAfterRedirect("signoff_paper.message.entered");
        return "/signoff/paper?faces-redirect=true";
    }

    /** Of a file that is too large in any case, one byte too many is read. */
    private byte[] bytes() throws IOException {
        return scan == null ? new byte[0] : scan.getInputStream().readNBytes(Scan.MOST * 1024 * 1024 + 1);
    }

    public boolean isAllowed() {
        return allowed;
    }

    public List<PublishedRendition> getTexts() {
        return texts;
    }

    public List<PaperRow> getEntered() {
        return entered;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }

    public boolean isCommit() {
        return commit;
    }

    public void setCommit(boolean commit) {
        this.commit = commit;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
