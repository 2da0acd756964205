package org.servicecharter.web.practice.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.servicecharter.organisation.roster.table.ImportProblem;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.promise.MeasuredPromise;
import org.servicecharter.practice.result.ImportedResults;
import org.servicecharter.practice.result.KeepingQueries;
import org.servicecharter.practice.result.ResultFile;
import org.servicecharter.practice.result.ResultImport;
import org.servicecharter.practice.result.ResultReporting;
import org.servicecharter.web.PageMessages;
import org.servicecharter.web.Words;

/** Backs /practice/result-report.xhtml: one result by hand, or a file of them. */
@Named
@ViewScoped
public class ResultReport implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private static final int MOST_SHOWN = 200;

    @Inject
    private KeepingQueries queries;

    @Inject
    private ResultReporting reporting;

    @Inject
    private ResultImport imports;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    private String charter;
    private String promise;
    private MeasuredPromise measured;
    private boolean mine;
    private ResultForm form;
    private transient Part upload;
    private List<ImportProblem> problems = List.of();

    public void load() {
        var result = queries.of(key(), null);
        measured = result.promise();
        mine = result.mine();
        form = new ResultForm(measured.latest());
    }

    /** Other fields are typed now. */
    public void choose() {
        problems = List.of();
    }

    public void report() {
        reporting.report(key(), form.typed());
        boolean counted = form.isCounted();
        form = new ResultForm(measured.latest());
        form.setCounted(counted);
        messages.info("practice_report.message.reported");
    }

    /** All of the file or nothing. */
    public void bringIn() throws IOException {
        problems = List.of();
        if (upload == null || upload.getSize() == 0) {
            messages.error("touchpoint_import.message.noFile");
        } else if (upload.getSize() > MOST_BYTES) {
            messages.error("touchpoint_import.message.tooLarge", MOST_BYTES / (1024 * 1024));
        } else {
            ResultFile file = ResultFile.csvOrExcel(upload.getInputStream().readAllBytes());
            problems = imports.problems(key(), file).stream().limit(MOST_SHOWN).toList();
            if (problems.isEmpty()) {
                ImportedResults done = imports.carryOut(key(), file);
                messages.info("practice_report.message.broughtIn", done.added(), done.corrected(), done.known());
            }
        }
    }

    public String text(ImportProblem problem) {
        return words.ofRule(problem.key(), problem.arguments().toArray());
    }

    private ClauseKey key() {
        return new ClauseKey(charter, promise);
    }

    public MeasuredPromise getMeasured() {
        return measured;
    }

    public boolean isMine() {
        return mine;
    }

    public ResultForm getForm() {
        return form;
    }

    public List<ImportProblem> getProblems() {
        return problems;
    }

    public String getCharter() {
        return charter;
    }

    public void setCharter(String charter) {
        this.charter = charter;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
