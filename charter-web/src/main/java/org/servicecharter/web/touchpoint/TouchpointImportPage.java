package org.servicecharter.web.touchpoint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.organisation.roster.ImportProblem;
import org.servicecharter.touchpoint.file.TouchpointImport;
import org.servicecharter.touchpoint.file.TouchpointPreview;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;

/** Backs /practice/import.xhtml: choose a file, look at what it would do, bring it in. */
@Named
@ViewScoped
public class TouchpointImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long MOST_BYTES = 5L * 1024 * 1024;
    private static final int MOST_SHOWN = 200;

    @Inject
    private TouchpointImport touchpoints;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    private transient Part upload;
    private String name;
    private byte[] file;
    private TouchpointPreview preview;
    private List<ImportProblem> problems = List.of();

    /** Reads the file and shows what it would do. Nothing is changed. */
    public void read() throws IOException {
        preview = null;
        if (upload == null || upload.getSize() == 0) {
            messages.error("touchpoint_import.message.noFile");
        } else if (upload.getSize() > MOST_BYTES) {
            messages.error("touchpoint_import.message.tooLarge", MOST_BYTES / (1024 * 1024));
        } else {
            name = upload.getSubmittedFileName();
            file = upload.getInputStream().readAllBytes();
            preview = touchpoints.preview(file);
            problems = preview.problems().stream().limit(MOST_SHOWN).toList();
        }
    }

    public String bringIn() {
        TouchpointPreview done = touchpoints.carryOut(file);
        messages.infoAfterRedirect(
                "touchpoint_import.message.done",
                done.added().size(),
                done.changed().size());
        return "/practice/touchpoints?faces-redirect=true";
    }

    public String text(ImportProblem problem) {
        return words.ofRule(problem.key(), problem.arguments().toArray());
    }

    /** {@code null} until a file was read. */
    public TouchpointPreview getPreview() {
        return preview;
    }

    /** The first of what is wrong: nobody mends more than that at once. */
    public List<ImportProblem> getProblems() {
        return problems;
    }

    public String getName() {
        return name;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
