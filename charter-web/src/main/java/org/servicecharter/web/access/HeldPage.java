package org.servicecharter.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.servicecharter.organisation.privacy.AccessReport;
import org.servicecharter.organisation.privacy.AccessReports;

/** Backs /access/held.xhtml and /organisation/held.xhtml: everything that is held about me, or about somebody who asked. */
@Named
@RequestScoped
public class HeldPage {

    private static final int CELL_MAX = 200;

    @Inject
    private AccessReports reports;

    private String code;
    private AccessReport report;

    public void load() {
        report = code == null ? reports.mine() : reports.about(code);
    }

    /** As a heading says it. */
    public String label(String column) {
        String words = column.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Long ones are in the file. */
    public String cell(String value) {
        return value == null || value.length() <= CELL_MAX ? value : value.substring(0, CELL_MAX) + " …";
    }

    public AccessReport getReport() {
        return report;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
