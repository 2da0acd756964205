package org.servicecharter.web.charter;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedVersion;

/** The charters a visitor of the front page can read. */
@Named
@RequestScoped
public class ChartersInForce {

    @Inject
    private CharterQueries queries;

    private List<PublishedVersion> all;

    @PostConstruct
    void read() {
        all = queries.allInForce();
    }

    public List<PublishedVersion> getAll() {
        return all;
    }
}
