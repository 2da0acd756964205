package org.servicecharter.web.signoff.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.servicecharter.signoff.paper.PaperRow;
import org.servicecharter.signoff.paper.PaperWitnessing;
import org.servicecharter.web.PageMessages;

/**
 * Backs /signoff/witness.xhtml: what was entered of a sheet beside its scan. The witness decides; whoever entered it finds
 * a copy to print here.
 */
@Named
@ViewScoped
public class SignoffWitness implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperWitnessing witnessing;

    @Inject
    private PageMessages messages;

    private String record;
    private PaperRow paper;
    private boolean mine;

    public void load() {
        paper = witnessing.paper(record);
        mine = witnessing.isMine(record);
    }

    public String confirm() {
        witnessing.confirm(record);
        messages.infoAfterRedirect("signoff_witness.message.confirmed");
        return "/signoff/list?faces-redirect=true";
    }

    public String refuse() {
        witnessing.refuse(record);
        messages.infoAfterRedirect("signoff_witness.message.refused");
        return "/signoff/list?faces-redirect=true";
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public PaperRow getPaper() {
        return paper;
    }

    /** It waits for whoever looks. */
    public boolean isMine() {
        return mine;
    }
}
