package org.servicecharter.touchpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Units;
import org.servicecharter.shared.RandomCodes;

/**
 * All touchpoints, with what holds between them: a name once in a journey, an order in each phase. Asks nobody whether
 * they may; works in the transaction of whoever calls.
 */
@ApplicationScoped
public class Touchpoints {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Journeys journeys;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private Units units;

    @Inject
    private RandomCodes codes;

    /** @throws TouchpointNameTaken when a journey has this name, in any case */
    public Journey begin(String name, CustomerKind customers) {
        requireFree(name, null);
        Journey journey = new Journey(codes.id(), name, customers);
        journeys.add(journey);
        return journey;
    }

    /** @throws TouchpointNameTaken when another journey has this name */
    public void describe(Journey journey, String name, CustomerKind customers) {
        requireFree(name, journey);
        journey.describe(name, customers);
    }

    private void requireFree(String name, Journey allowed) {
        if (name != null
                && journeys.findNamed(name)
                        .filter(there -> !there.equals(allowed))
                        .isPresent()) {
            throw new TouchpointNameTaken(name.strip());
        }
    }

    /** At the end of its phase. @throws TouchpointNameTaken when the journey has one of this name */
    public Touchpoint add(TouchpointDetails details) {
        TouchpointDetails checked = fitting(details, null);
        Touchpoint added = new Touchpoint(codes.id(), checked, end(checked.journey(), checked.phase()));
        em.persist(added);
        return added;
    }

    /** In another journey or phase it stands at the end. @throws TouchpointNameTaken when there is one of this name */
    public void describe(Touchpoint touchpoint, TouchpointDetails details) {
        TouchpointDetails checked = fitting(details, touchpoint);
        boolean stays =
                checked.journey().equals(touchpoint.getJourneyCode()) && checked.phase() == touchpoint.getPhase();
        int end = stays ? 0 : end(checked.journey(), checked.phase());
        touchpoint.describe(checked);
        if (!stays) {
            touchpoint.moveTo(end);
        }
    }

    /** Moves it within its phase; its revision stays, as it says nothing else than before. */
    void move(Touchpoint touchpoint, int steps) {
        journeys.getForChange(touchpoint.getJourneyCode());
        Map<String, Integer> places = places(touchpoint);
        int place = 1;
        for (String code : new JourneyOrder(List.copyOf(places.keySet()))
                .moved(touchpoint.getCode(), steps)
                .codes()) {
            if (places.get(code) != place) {
                em.createQuery("update Touchpoint t set t.place = :place where t.code = :code")
                        .setParameter("place", place)
                        .setParameter("code", code)
                        .executeUpdate();
            }
            place++;
        }
    }

    /** Where each of the same phase stands, in their order. */
    private Map<String, Integer> places(Touchpoint touchpoint) {
        Map<String, Integer> places = new LinkedHashMap<>();
        em.createQuery(
                        "select t.code, t.place from Touchpoint t where t.journeyCode = :journey and t.phase = :phase"
                                + " and t.retired = :retired order by t.place, t.code",
                        Object[].class)
                .setParameter("journey", touchpoint.getJourneyCode())
                .setParameter("phase", touchpoint.getPhase())
                .setParameter("retired", false)
                .getResultStream()
                .forEach(row -> places.put((String) row[0], (Integer) row[1]));
        return places;
    }

    /** @throws TouchpointNotFound when there is none with this code */
    Touchpoint get(String code) {
        return em.createQuery("select t from Touchpoint t where t.code = :code", Touchpoint.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(TouchpointNotFound::new);
    }

    /** With the journey of each; in the order of the map but for the phases. Retired ones, too. */
    public List<Object[]> all() {
        return em.createQuery(
                        "select t, j from Touchpoint t, Journey j where j.code = t.journeyCode"
                                + " order by j.name, t.place, t.code",
                        Object[].class)
                .getResultList();
    }

    /** By name. */
    public List<Journey> journeys() {
        return journeys.all();
    }

    /** How many stand on the map, by journey. */
    Map<String, Long> counts() {
        return em.createQuery(
                        "select t.journeyCode, count(t) from Touchpoint t where t.retired = :retired group by t.journeyCode",
                        Object[].class)
                .setParameter("retired", false)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private TouchpointDetails fitting(TouchpointDetails details, Touchpoint before) {
        TouchpointDetails checked = details.checked();
        journeys.getForChange(checked.journey());
        boolean taken = em.createQuery(
                        "select t from Touchpoint t where t.journeyCode = :journey and lower(t.name) = lower(:name)",
                        Touchpoint.class)
                .setParameter("journey", checked.journey())
                .setParameter("name", checked.name())
                .getResultStream()
                .anyMatch(there -> !there.equals(before));
        if (taken) {
            throw new TouchpointNameTaken(checked.name());
        }
        if (checked.unit() != null) {
            units.get(checked.unit());
        }
        boolean sameOwner = before != null && checked.owner() != null && before.isOwnedBy(checked.owner());
        if (checked.owner() != null
                && !sameOwner
                && organisation.employee(checked.owner()).isEmpty()) {
            throw new OwnerNotKnown(checked.owner());
        }
        return checked;
    }

    private int end(String journey, Phase phase) {
        Integer last = em.createQuery(
                        "select max(t.place) from Touchpoint t where t.journeyCode = :journey and t.phase = :phase",
                        Integer.class)
                .setParameter("journey", journey)
                .setParameter("phase", phase)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
