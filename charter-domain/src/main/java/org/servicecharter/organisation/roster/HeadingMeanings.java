package org.servicecharter.organisation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;

/** What headings of import files mean here. */
@ApplicationScoped
class HeadingMeanings {

    @PersistenceContext
    private EntityManager em;

    /** By heading; {@code null} for one that is left out. */
    Map<String, Column> all() {
        Map<String, Column> all = new HashMap<>();
        em.createQuery("select m from HeadingMeaning m", HeadingMeaning.class)
                .getResultStream()
                .forEach(meaning -> all.put(meaning.getHeading(), meaning.getColumn()));
        return all;
    }

    /** A heading longer than what can be kept is asked about again. */
    void remember(Map<String, Column> meanings) {
        meanings.forEach((heading, column) -> {
            if (!heading.isEmpty() && heading.length() <= HeadingMeaning.HEADING_MAX) {
                em.merge(new HeadingMeaning(heading, column));
            }
        });
    }
}
