package org.servicecharter.web.signoff.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.grade.EvidenceGrade;
import org.servicecharter.signoff.record.RecordQueries;
import org.servicecharter.signoff.record.RecordRow;
import org.servicecharter.signoff.record.RecordSearch;

/** Backs /signoff/records.xhtml: every record, the latest first, and a search among them. */
@Named
@ViewScoped
public class SignoffRecords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordQueries queries;

    private final RecordForm form = new RecordForm();
    private boolean nothing;
    private Rows rows;

    public void load() {
        nothing = queries.count(form.search()) == 0;
        search();
    }

    public void search() {
        rows = new Rows(queries, form.search());
    }

    public RecordForm getForm() {
        return form;
    }

    /** There is no record at all. */
    public boolean isNothing() {
        return nothing;
    }

    public LazyDataModel<RecordRow> getRows() {
        return rows;
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    public List<EvidenceGrade> getGrades() {
        return List.of(EvidenceGrade.values());
    }

    /** What a search finds, one page at a time. */
    private static final class Rows extends LazyDataModel<RecordRow> {

        private static final long serialVersionUID = 1L;

        private final RecordQueries queries;
        private final RecordSearch search;

        Rows(RecordQueries queries, RecordSearch search) {
            this.queries = queries;
            this.search = search;
        }

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) queries.count(search);
        }

        @Override
        public List<RecordRow> load(
                int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
            return queries.page(search, first, size);
        }
    }
}
