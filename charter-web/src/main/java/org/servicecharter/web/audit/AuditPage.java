package org.servicecharter.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.servicecharter.audit.AuditQueries;
import org.servicecharter.audit.AuditRow;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.OrganisationRow;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;

/** Backs /organisation/audit.xhtml: who did what to whom and when, newest first. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditQueries audit;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Portal portal;

    @Inject
    private Words words;

    private String text;
    private String zone;
    private Rows rows;

    public void load() {
        zone = organisation.organisation().map(OrganisationRow::timeZone).orElse("UTC");
        search();
    }

    public void search() {
        rows = new Rows(audit, text);
    }

    /** In the organisation's own time, with the zone. */
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", portal.getLocale())
                .format(at.atZone(ZoneId.of(zone)));
    }

    /** The name behind a staff number, what is kept for a time in words, or the code itself. */
    public String name(String code) {
        String kept = "RetentionClass." + code;
        return organisation
                .person(code)
                .map(PersonRow::name)
                .orElseGet(() -> words.containsKey(kept) ? words.get(kept) : code);
    }

    public LazyDataModel<AuditRow> getRows() {
        return rows;
    }

    public String getZone() {
        return zone;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The trail, one page at a time. */
    private static final class Rows extends LazyDataModel<AuditRow> {

        private static final long serialVersionUID = 1L;

        private final AuditQueries audit;
        private final String text;

        Rows(AuditQueries audit, String text) {
            this.audit = audit;
            this.text = text;
        }

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) audit.count(text);
        }

        @Override
        public List<AuditRow> load(
                int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return audit.page(text, first, size);
        }
    }
}
