package org.servicecharter.web.charter.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.charter.search.Found;
import org.servicecharter.charter.search.Hit;
import org.servicecharter.charter.search.SearchQueries;
import org.servicecharter.web.Excerpt;

/** Backs /charter/search.xhtml. All it knows stands in the address. */
@Named
@RequestScoped
public class CharterSearch {

    @Inject
    private SearchQueries queries;

    private String find;
    private int page;
    private Excerpt<Hit> excerpt;

    public void load() {
        Found found = queries.find(find, page);
        excerpt = new Excerpt<>(found.hits(), found.looked(), found.page(), found.all(), found.all());
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Excerpt<Hit> getExcerpt() {
        return excerpt;
    }
}
