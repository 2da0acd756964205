package org.servicecharter.charter.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Unit;
import org.servicecharter.organisation.Units;
import org.servicecharter.signoff.SignoffSituation;

/** Staff who can be asked: a house with a counter in it, and Emil and Ella at the front desk. */
@ApplicationScoped
public class Asked {

    static final String FRONT_DESK = "front-desk";
    static final String HOUSE = "asked-house";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SignoffSituation team;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Transactional
    public void staff() {
        team.aTeam();
        if (units.find(HOUSE).isEmpty()) {
            units.add(new Unit(HOUSE, "The house", null));
            units.add(new Unit("asked-counter", "The counter", HOUSE));
            people.add(new Person("nora", "Nora Norden", "asked-counter", LocalDate.parse("2020-01-01")));
            Person author = new Person("abel", "Abel Abend", FRONT_DESK, LocalDate.parse("2020-01-01"));
            author.hold(Set.of(Role.AUTHOR));
            people.add(author);
        }
    }

    /** All that is stored of a charter's comments and replies, row by row. */
    @Transactional
    public List<String> rows(String charter) {
        List<?> rows = em.createNativeQuery(
                        "select c.words, c.said_by, c.said_on, r.words, r.said_by from charter_comment c"
                                + " left join charter_reply r on r.comment_id = c.id where c.charter_code = ?1 order by c.id")
                .setParameter(1, charter)
                .getResultList();
        return rows.stream().map(row -> Arrays.toString((Object[]) row)).toList();
    }
}
