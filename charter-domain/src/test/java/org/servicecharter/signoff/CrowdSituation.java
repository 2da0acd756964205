package org.servicecharter.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.organisation.People;
import org.servicecharter.organisation.Person;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Unit;
import org.servicecharter.organisation.Units;
import org.servicecharter.signoff.scope.AskedPeople;

/** Units full of people, and what many of them did; nobody of them calls a service. */
@ApplicationScoped
public class CrowdSituation {

    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Assignments assignments;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private AskedPeople asked;

    @Inject
    private CharterQueries charters;

    @Inject
    private Clock clock;

    @Transactional
    public void unit(String code, String parent) {
        if (units.find(code).isEmpty()) {
            units.add(new Unit(code, "Unit " + code, parent));
        }
    }

    /** Codes are the unit's with a number from 1. */
    @Transactional
    public List<String> people(String unit, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> unit + "-" + each)
                .peek(code -> people.add(new Person(code, "Somebody " + code, unit, LONG_AGO)))
                .toList();
    }

    @Transactional
    public void administrator(String code, String unit) {
        if (people.find(code).isEmpty()) {
            Person administrator = new Person(code, "Somebody " + code, unit, LONG_AGO);
            administrator.hold(Set.of(Role.ADMINISTRATOR));
            people.add(administrator);
        }
    }

    @Transactional
    public void move(String person, String unit) {
        people.get(person).moveTo(unit);
    }

    @Transactional
    public void leave(String person, LocalDate last) {
        people.get(person).employ(LONG_AGO, last);
    }

    @Transactional
    public void come(String person, LocalDate first) {
        people.get(person).employ(first, null);
    }

    @Transactional
    public void hold(String person, Role role) {
        people.get(person).hold(Set.of(role));
    }

    @Transactional
    public void sign(String charter, List<String> signers) {
        signers.forEach(code -> record(charter, code, null));
    }

    @Transactional
    public void decline(String charter, String code, DeclineReason reason) {
        record(charter, code, reason);
    }

    private void record(String charter, String code, DeclineReason declined) {
        Person person = people.get(code);
        Campaign campaign = campaigns.getRunning(charter);
        var text = charters.published(charter, campaign.getCurrentVersion()).original();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Assignment assignment = assignments.current(
                campaign, asked.find(campaign.scope(), person).orElseThrow(), false);
        assignment.open(text.sha256(), now);
        String id = acknowledgements.newId();
        if (declined == null) {
            assignment.acknowledge(text.sha256());
            Statement statement = Statement.about(text.content().title(), campaign.getCurrentVersion(), "en");
            acknowledgements.add(new Acknowledgement(
                    assignment,
                    id,
                    now,
                    RecordFields.ofOwnAct(
                            id, person, assignment, text, statement, false, Signature.Manner.ownSession(), now)));
        } else {
            assignment.decline();
            acknowledgements.add(Acknowledgement.declined(
                    assignment,
                    id,
                    now,
                    RecordFields.ofDecline(
                            id,
                            person,
                            assignment,
                            text,
                            new CharterDeclining.Decline(charter, campaign.getCurrentVersion(), declined, ""),
                            Signature.Manner.ownSession(),
                            now)));
        }
    }

    /** As if people had been asked from an earlier day on. */
    @Transactional
    public void began(String charter, LocalDate day) {
        em.createQuery(
                        "update Campaign c set c.startedAt = :moment, c.startedOn = :day where c.runningCharter = :charter")
                .setParameter("moment", day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .setParameter("day", day)
                .setParameter("charter", charter)
                .executeUpdate();
    }

    /** How many campaigns there are of a charter, ended ones included. */
    @Transactional
    public long campaigns(String charter) {
        return em.createQuery("select count(c) from Campaign c where c.charterCode = :charter", Long.class)
                .setParameter("charter", charter)
                .getSingleResult();
    }

    @Transactional
    public Long running(String charter) {
        return campaigns.getRunning(charter).getId();
    }

    /** Every assignment of a charter with its state, by id. */
    @Transactional
    public Map<Long, AssignmentState> states(String charter) {
        return em.createQuery("select a from Assignment a where a.charterCode = :charter", Assignment.class)
                .setParameter("charter", charter)
                .getResultStream()
                .collect(Collectors.toMap(Assignment::getId, Assignment::getState));
    }
}
