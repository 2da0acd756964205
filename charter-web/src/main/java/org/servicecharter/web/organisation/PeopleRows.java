package org.servicecharter.web.organisation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.servicecharter.access.Inviting;
import org.servicecharter.organisation.PeopleList;
import org.servicecharter.organisation.PeopleSearch;
import org.servicecharter.organisation.PersonDetails;

/** The people that a search finds, read from the database one page at a time. */
public class PeopleRows extends LazyDataModel<PersonDetails> {

    private static final long serialVersionUID = 1L;

    private final PeopleSearch search;
    private final PeopleList list;
    private final Inviting inviting;
    private Set<String> withAccount = Set.of();

    PeopleRows(PeopleSearch search, PeopleList list, Inviting inviting) {
        this.search = search;
        this.list = list;
        this.inviting = inviting;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) list.count(search);
    }

    @Override
    public List<PersonDetails> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        List<PersonDetails> page = list.page(search, first, size);
        withAccount =
                inviting.withAccount(page.stream().map(PersonDetails::code).toList());
        return page;
    }

    @Override
    public String getRowKey(PersonDetails person) {
        return person.code();
    }

    @Override
    public PersonDetails getRowData(String code) {
        return getWrappedData().stream()
                .filter(person -> person.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Whether this person, one of the page that is shown, can sign in. */
    public boolean hasAccount(String code) {
        return withAccount.contains(code);
    }
}
