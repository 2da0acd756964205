package org.servicecharter.web.workshop.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.restore.RestorePreview;
import org.servicecharter.workshop.restore.Restored;
import org.servicecharter.workshop.restore.WorkshopRestoring;

/** A workshop from the file it was saved as: choose the file, look at what is in it, bring it in. */
@Named
@ViewScoped
public class WorkshopRestore implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long MOST_BYTES = WorkshopRestoring.MAX_MEGABYTES * 1024L * 1024;

    @Inject
    private transient WorkshopRestoring restoring;

    @Inject
    private transient PageMessages messages;

    @Inject
    private transient Words words;

    private transient Part upload;
    private byte[] file;
    private RestorePreview preview;

    /** Reads the file and shows what is in it. Nothing is changed. */
    public void read() throws IOException {
        preview = null;
        if (upload == null || upload.getSize() == 0) {
            messages.error("workshop_restore.message.noFile");
        } else if (upload.getSize() > MOST_BYTES) {
            messages.error("workshop_restore.message.tooLarge", WorkshopRestoring.MAX_MEGABYTES);
        } else {
            file = upload.getInputStream().readAllBytes();
            preview = restoring.preview(file);
        }
    }

    /** To where one can go on with it. */
    public String bringIn() {
        Restored restored = restoring.restore(file);
        String page =
                switch (restored.state()) {
                    case DRAFT, SCHEDULED -> "/workshop/plan";
                    case CLOSED, ARCHIVED -> "/workshop/result";
                    case CANCELLED -> "/workshop/list";
                    default -> "/workshop/run";
                };
        if (!page.endsWith("/run")) { // which shows its code, and no messages
            messages.infoAfterRedirect("workshop_restore.message.done", restored.code());
        }
        return page + "?faces-redirect=true&code=" + restored.code();
    }

    /** What its anonymity means, or the state in which it comes in. */
    public String said(Enum<?> choice) {
        return words.get("workshop_restore." + choice);
    }

    /** {@code null} until a file was read. */
    public RestorePreview getPreview() {
        return preview;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
