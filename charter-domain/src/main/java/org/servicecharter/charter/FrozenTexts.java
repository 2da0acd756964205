package org.servicecharter.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.servicecharter.charter.text.RenditionFormat;

/** Every text that was ever frozen, for whoever looks whether it still is what it was. */
@ApplicationScoped
public class FrozenTexts {

    /**
     * A text as it is stored.
     *
     * @param id in the order of freezing
     */
    public record FrozenText(
            long id,
            String charterCode,
            int version,
            String language,
            RenditionFormat format,
            int revision,
            String sha256,
            String canonicalJson) {}

    @PersistenceContext
    private EntityManager em;

    /** The next ones, in the order of their ids. */
    public List<FrozenText> after(long id, int atMost) {
        return em.createQuery(
                        "select r.id, v.charterCode, v.number, r.language, r.format, r.revision, r.sha256, r.canonicalJson"
                                + " from Rendition r join r.version v where r.id > :id order by r.id",
                        Object[].class)
                .setParameter("id", id)
                .setMaxResults(atMost)
                .getResultStream()
                .map(row -> new FrozenText(
                        (Long) row[0],
                        (String) row[1],
                        (Integer) row[2],
                        (String) row[3],
                        (RenditionFormat) row[4],
                        (Integer) row[5],
                        (String) row[6],
                        (String) row[7]))
                .toList();
    }
}
