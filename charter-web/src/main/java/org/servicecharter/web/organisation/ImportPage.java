package org.servicecharter.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.organisation.roster.ImportPreview;
import org.servicecharter.organisation.roster.ImportProblem;
import org.servicecharter.organisation.roster.PeopleImport;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;

/** Backs /organisation/import.xhtml: choose a file, look at what it would do, bring it in. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final int MOST_SHOWN = 200;

    @Inject
    private PeopleImport people;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    private transient Part upload;
    private String name;
    private byte[] file;
    private ImportPreview preview;
    private List<ImportGroup> groups = List.of();
    private List<ImportProblem> problems = List.of();

    /** Reads the file and shows what it would do. Nothing is changed. */
    public void read() throws IOException {
        preview = null;
        if (upload == null || upload.getSize() == 0) {
            messages.error("organisation_import.message.noFile");
        } else if (upload.getSize() > MOST_BYTES) {
            messages.error("organisation_import.message.tooLarge", MOST_BYTES / (1024 * 1024));
        } else {
            name = upload.getSubmittedFileName();
            file = upload.getInputStream().readAllBytes();
            preview = people.preview(file);
            problems = preview.problems().stream().limit(MOST_SHOWN).toList();
            groups = Stream.of(
                            new ImportGroup("organisation_import.heading.joiners", preview.joiners()),
                            new ImportGroup("organisation_import.heading.leavers", preview.leavers()),
                            new ImportGroup("organisation_import.heading.changes", preview.changes()))
                    .filter(group -> !group.people().isEmpty())
                    .map(group -> group.cutTo(MOST_SHOWN))
                    .toList();
        }
    }

    public String bringIn() {
        ImportPreview done = people.carryOut(file);
        messages.infoAfterRedirect(
                "organisation_import.message.done",
                done.joiners().size(),
                done.leavers().size(),
                done.changes().size());
        return "/organisation/people?faces-redirect=true";
    }

    public String text(ImportProblem problem) {
        return words.ofRule(problem.key(), problem.arguments().toArray());
    }

    /** {@code null} until a file was read. */
    public ImportPreview getPreview() {
        return preview;
    }

    /** Who is new, leaves or changes; empty groups are left out. A long one is cut on the page, not in what is done. */
    public List<ImportGroup> getGroups() {
        return groups;
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
