package org.servicecharter.organisation.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an administrator said a heading means that nobody could know, remembered for the next file. */
@Entity
@Table(name = "import_heading")
public class HeadingMeaning {

    static final int HEADING_MAX = 200;

    @Id
    private String heading;

    @Enumerated(EnumType.STRING)
    @jakarta.persistence.Column(name = "column_name", length = 20)
    private Column column;

    protected HeadingMeaning() {} // JPA

    /** @param column {@code null}: columns under this heading are left out */
    HeadingMeaning(String heading, Column column) {
        this.heading = heading;
        this.column = column;
    }

    String getHeading() {
        return heading;
    }

    Column getColumn() {
        return column;
    }
}
