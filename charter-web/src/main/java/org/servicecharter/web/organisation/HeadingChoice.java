package org.servicecharter.web.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.servicecharter.organisation.roster.Column;
import org.servicecharter.organisation.roster.ImportHeading;

/** What somebody says a column of the file holds. */
public class HeadingChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LEFT_OUT = "-";

    private final ImportHeading heading;
    private String choice;

    HeadingChoice(ImportHeading heading) {
        this.heading = heading;
        choice = heading.column() != null ? heading.column().name() : heading.decided() ? LEFT_OUT : "";
    }

    boolean isMade() {
        return choice != null && !choice.isEmpty();
    }

    /** {@code null} for one that is left out. */
    Column column() {
        return LEFT_OUT.equals(choice) ? null : Column.valueOf(choice);
    }

    public String getName() {
        return heading.name();
    }

    public String getLabel() {
        return heading.label();
    }

    public String getSample() {
        return heading.sample();
    }

    public String getLeftOut() {
        return LEFT_OUT;
    }

    public List<String> getColumns() {
        return Stream.of(Column.values()).map(Column::name).toList();
    }

    /** Empty until it is known. */
    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
