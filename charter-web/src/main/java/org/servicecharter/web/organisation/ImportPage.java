package org.servicecharter.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import org.servicecharter.organisation.roster.ImportFile;
import org.servicecharter.organisation.roster.ImportPreview;
import org.servicecharter.organisation.roster.ImportProgress;
import org.servicecharter.organisation.roster.PeopleImport;
import org.servicecharter.organisation.roster.table.ImportProblem;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;

/** Backs /organisation/import.xhtml: choose a file, look at what it would do, bring it in. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final String DONE = "organisation_import.message.done";
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @Inject
    private PeopleImport people;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    private transient Part upload;
    private String name;
    private ImportFile file;
    private String sheet;
    private ImportShown shown;
    private ImportRun run;
    private boolean over;

    /** Reads the file and shows what it would do. Nothing is changed; without another file, the one read before stays. */
    public void read() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            messages.error(
                    shown == null ? "organisation_import.message.noFile" : "organisation_import.message.noOtherFile",
                    name);
        } else if (upload.getSize() > MOST_BYTES) {
            messages.error("organisation_import.message.tooLarge", MOST_BYTES / (1024 * 1024));
        } else {
            name = upload.getSubmittedFileName();
            show(ImportFile.csvOrExcel(upload.getInputStream().readAllBytes()));
        }
    }

    public void useSheet() {
        show(file.ofSheet(sheet));
    }

    public void useColumns() {
        show(file.where(shown.said()));
    }

    private void show(ImportFile given) {
        file = given;
        shown = new ImportShown(people.preview(given));
    }

    /** A list of usual length is in at once; a long one shows how far it is. */
    public String bringIn() {
        ImportProgress progress = new ImportProgress();
        run = new ImportRun(people.begin(file, progress), progress);
        if (run.isOver(AT_ONCE)) {
            ImportPreview done = run.result();
            messages.infoAfterRedirect(DONE, counts(done));
            return "/organisation/people?faces-redirect=true";
        }
        return null;
    }

    /** Asked again and again while people come in. */
    public void lookAgain() {
        if (run.isOver(Duration.ZERO)) {
            ImportRun ended = run;
            run = null;
            messages.info(DONE, counts(ended.result()));
            over = true;
        }
    }

    private static Object[] counts(ImportPreview done) {
        return new Object[] {
            done.joiners().size(), done.leavers().size(), done.changes().size()
        };
    }

    public String text(ImportProblem problem) {
        return words.ofRule(problem.key(), problem.arguments().toArray());
    }

    /** {@code null} until a file was read. */
    public ImportShown getShown() {
        return shown;
    }

    /** {@code null} unless people are coming in. */
    public ImportRun getRun() {
        return run;
    }

    /** Whether a long list has come in. */
    public boolean isOver() {
        return over;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
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
