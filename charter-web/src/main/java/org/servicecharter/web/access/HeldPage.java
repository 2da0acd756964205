package org.servicecharter.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.servicecharter.organisation.privacy.AccessReport;
import org.servicecharter.organisation.privacy.AccessReports;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;

/** Backs /access/held.xhtml and /organisation/held.xhtml: everything that is held about me, or about somebody who asked. */
@Named
@RequestScoped
public class HeldPage {

    private static final int CELL_MAX = 200;

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.+Z");

    /** What the portal notes by one of a few codes. */
    private static final Pattern CODE = Pattern.compile("[A-Z]+_[A-Z_]*[A-Z]");

    private static final Pattern JSON = Pattern.compile("\\[?\\{\"");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private AccessReports reports;

    @Inject
    private Dates dates;

    @Inject
    private Words words;

    @Inject
    private Portal portal;

    private String code;
    private AccessReport report;

    public void load() {
        report = code == null ? reports.mine() : reports.about(code);
    }

    /** As a heading says it. */
    public String label(String column) {
        String text = column.replace('_', ' ').replace("sha256", "SHA-256");
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Days, times and codes as people write them, where the organisation is; long texts and records as they were hashed are in the file. */
    public String cell(String value) {
        if (value != null && MOMENT.matcher(value).matches()) {
            ZonedDateTime moment = Instant.parse(value).atZone(portal.getZone());
            return dates.date(moment.toLocalDate()) + ", " + TIME.format(moment);
        }
        if (value != null && DAY.matcher(value).matches()) {
            return dates.date(LocalDate.parse(value));
        }
        if (value != null && CODE.matcher(value).matches()) {
            return value.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value != null && JSON.matcher(value).lookingAt()) {
            return words.get("access_held.inFile");
        }
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
