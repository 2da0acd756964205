package org.servicecharter.practice.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Clause;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.coverage.ClauseNotInForce;
import org.servicecharter.practice.coverage.ClausesInForce;

/** Cites clauses that are in force, and finds again what a citation said. */
@ApplicationScoped
public class Citations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClausesInForce clauses;

    @Inject
    private Charters charters;

    /** As it stands today; {@code null} for none. @throws ClauseNotInForce when no charter in force has it */
    public Citation of(ClauseKey key) {
        return key == null ? null : cited(key, clauses.all());
    }

    /** The same, for a principle alone. */
    public Citation ofPrinciple(ClauseKey key) {
        return key == null ? null : cited(key, principles());
    }

    /** What can be cited as a principle today. */
    public List<ClauseInForce> principles() {
        return clauses.all().stream()
                .filter(clause -> clause.part() == Part.PRINCIPLE)
                .toList();
    }

    private Citation cited(ClauseKey key, List<ClauseInForce> among) {
        if (among.stream().noneMatch(clause -> clause.key().equals(key))) {
            throw new ClauseNotInForce();
        }
        int version = charters.findInForce(key.charter())
                .map(CharterVersion::getNumber)
                .orElseThrow(ClauseNotInForce::new);
        return new Citation(key, version);
    }

    /** What each of them said, in one query; {@code null} among them is left out. */
    public Map<Citation, CitedClause> texts(Collection<Citation> cited) {
        Set<Citation> wanted = cited.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<Object[]> found = em.createQuery(
                        "select v.charterCode, v.number, v.state, v.particulars.title, c from Clause c"
                                + " join c.version v where c.code in :codes",
                        Object[].class)
                .setParameter(
                        "codes", wanted.stream().map(one -> one.key().clause()).collect(Collectors.toSet()))
                .getResultList();
        Set<ClauseKey> inForce = found.stream()
                .filter(row -> ((VersionState) row[2]).isInForce())
                .map(Citations::key)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(row -> wanted.contains(new Citation(key(row), (Integer) row[1])))
                .collect(Collectors.toMap(
                        row -> new Citation(key(row), (Integer) row[1]),
                        row -> shown(row, inForce.contains(key(row)))));
    }

    private static CitedClause shown(Object[] row, boolean inForce) {
        Clause clause = (Clause) row[4];
        return new CitedClause(
                key(row), (Integer) row[1], (String) row[3], clause.part(), clause.getWording(), inForce);
    }

    private static ClauseKey key(Object[] row) {
        return new ClauseKey((String) row[0], ((Clause) row[4]).getCode());
    }
}
