package org.servicecharter.web.organisation;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecharter.organisation.roster.Column;
import org.servicecharter.organisation.roster.ImportPreview;
import org.servicecharter.organisation.roster.table.ImportProblem;

/** What a file would do, as the page shows it: long lists are cut there, not in what is done. */
public class ImportShown implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 200;

    private final ImportPreview preview;
    private final List<HeadingChoice> columns;
    private final List<ImportGroup> groups;
    private final List<ImportProblem> problems;

    ImportShown(ImportPreview preview) {
        this.preview = preview;
        columns = preview.headings().stream().map(HeadingChoice::new).toList();
        problems = preview.problems().stream().limit(MOST).toList();
        groups = Stream.of(
                        new ImportGroup("organisation_import.heading.joiners", preview.joiners()),
                        new ImportGroup("organisation_import.heading.leavers", preview.leavers()),
                        new ImportGroup("organisation_import.heading.changes", preview.changes()))
                .filter(group -> !group.people().isEmpty())
                .map(group -> group.cutTo(MOST))
                .toList();
    }

    /** What is said of the headings by now. */
    Map<String, Column> said() {
        Map<String, Column> said = new HashMap<>();
        columns.stream().filter(HeadingChoice::isMade).forEach(choice -> said.put(choice.getName(), choice.column()));
        return said;
    }

    public ImportPreview getPreview() {
        return preview;
    }

    /** Whether somebody has to say first what some of the columns hold. */
    public boolean isAsking() {
        return preview.asksForColumns();
    }

    /** What each column of the file holds, to be said or corrected. */
    public List<HeadingChoice> getColumns() {
        return columns;
    }

    /** Who is new, leaves or changes; empty groups are left out. */
    public List<ImportGroup> getGroups() {
        return groups;
    }

    /** The first of what is wrong: nobody mends more than that at once. */
    public List<ImportProblem> getProblems() {
        return problems;
    }
}
