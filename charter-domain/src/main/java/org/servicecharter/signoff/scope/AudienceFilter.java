package org.servicecharter.signoff.scope;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** An audience as a condition on the people of a query, named {@code p}: what {@link Reach} says of one, for all at once. */
public final class AudienceFilter {

    private final StringJoiner any = new StringJoiner(" or ", " and (", ")");
    private final Map<String, Object> values = new HashMap<>();
    private final boolean everyone;
    private final Reach reach;

    AudienceFilter(Reach reach) {
        this.reach = reach;
        everyone = reach.isEveryone();
        add("p.unitCode in :units", "units", reach.units());
        add("p.code in :people", "people", reach.people());
        add("p.id in (select q.id from Person q join q.roles r where r in :roles)", "roles", reach.roles());
    }

    private void add(String condition, String name, Collection<?> found) {
        if (!found.isEmpty()) {
            any.add(condition);
            values.put(name, found);
        }
    }

    /**
     * @param query with {@code %s} at the end of its condition
     * @return the query with its parameters for the audience set
     */
    public <T> TypedQuery<T> in(EntityManager em, String query, Class<T> type) {
        TypedQuery<T> made = em.createQuery(query.replace("%s", everyone ? "" : any.toString()), type);
        if (!everyone) {
            values.forEach(made::setParameter);
        }
        return made;
    }

    /**
     * The same for a query in SQL.
     *
     * @param person the column with the code of a person
     * @param unit the column with the code of their unit
     * @param parameters those of the query before this condition; its own are added, and numbered on
     */
    public String sql(String person, String unit, List<Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (!reach.units().isEmpty()) {
            conditions.add(unit + " in " + listed(reach.units(), parameters));
        }
        if (!reach.people().isEmpty()) {
            conditions.add(person + " in " + listed(reach.people(), parameters));
        }
        if (!reach.roles().isEmpty()) {
            List<String> names = reach.roles().stream().map(Enum::name).toList();
            conditions.add(person
                    + " in (select q.code from person q join person_role r on r.person_id = q.id where r.role in "
                    + listed(names, parameters) + ")");
        }
        return everyone ? "" : " and (" + String.join(" or ", conditions) + ")";
    }

    private static String listed(Collection<String> codes, List<Object> parameters) {
        return codes.stream()
                .map(code -> {
                    parameters.add(code);
                    return "?" + parameters.size();
                })
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
