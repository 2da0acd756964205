package org.servicecharter.organisation.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servicecharter.shared.Held;
import org.servicecharter.shared.PeopleHeld;

/** Reads what all concepts hold about somebody, as they say where it is. */
@ApplicationScoped
public class HeldRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<PeopleHeld> concepts;

    /** Of all concepts. */
    public List<Held> all() {
        return concepts.stream()
                .flatMap(concept -> concept.held().stream())
                .sorted(Comparator.comparing(Held::key))
                .toList();
    }

    List<PeopleHeld> concepts() {
        return concepts.stream().toList();
    }

    /** What is held about this person; tables without any row are left out. */
    List<AccessReport.Rows> about(String code) {
        return all().stream()
                .filter(held -> !held.told().isEmpty())
                .map(held -> new AccessReport.Rows(held.key(), held.told(), read(held, code)))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private List<List<String>> read(Held held, String code) {
        List<?> found = em.createNativeQuery("select " + String.join(", ", held.told()) + " from " + held.table()
                        + " where " + condition(held) + " order by 1, "
                        + held.told().size())
                .setParameter(1, code)
                .getResultList();
        List<List<String>> rows = new ArrayList<>();
        for (Object row : found) {
            Object[] values = row instanceof Object[] several ? several : new Object[] {row};
            List<String> texts = new ArrayList<>();
            for (Object value : values) {
                texts.add(text(value));
            }
            rows.add(texts);
        }
        return rows;
    }

    /** That the row names this person. */
    static String condition(Held held) {
        return held.column().equals("person_id")
                ? "person_id = (select id from person where code = ?1)"
                : held.column() + " = ?1";
    }

    private static String text(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant().toString();
        }
        if (value instanceof Timestamp moment) {
            return moment.toInstant().toString();
        }
        if (value instanceof Date day) {
            return day.toLocalDate().toString();
        }
        return value == null ? null : value.toString();
    }
}
