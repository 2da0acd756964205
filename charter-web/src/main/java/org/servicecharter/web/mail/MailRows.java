package org.servicecharter.web.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.servicecharter.mail.MailQueries;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.MailSearch;

/** The letters that a search finds, read from the database one page at a time; those chosen are kept from page to page. */
public class MailRows extends LazyDataModel<MailRow> {

    private static final long serialVersionUID = 1L;

    private final MailSearch search;
    private final MailQueries queries;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private final Map<Long, Long> seen = new HashMap<>();

    MailRows(MailSearch search, MailQueries queries) {
        this.search = search;
        this.queries = queries;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) queries.count(search);
    }

    @Override
    public List<MailRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        List<MailRow> page = queries.page(search, first, size);
        page.forEach(row -> seen.put(row.id(), row.revision()));
        return page;
    }

    @Override
    public String getRowKey(MailRow row) {
        return row.id().toString();
    }

    @Override
    public MailRow getRowData(String key) {
        return getWrappedData().stream()
                .filter(row -> row.id().toString().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** By a letter's number. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    void chooseAllShown() {
        getWrappedData().stream().filter(MailRow::again).forEach(row -> chosen.put(row.id(), true));
    }

    /** The letters chosen, each at the revision that was seen. */
    Map<Long, Long> toSendAgain() {
        Map<Long, Long> letters = new HashMap<>(seen);
        letters.keySet().removeIf(id -> !Boolean.TRUE.equals(chosen.get(id)));
        return letters;
    }
}
