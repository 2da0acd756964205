package org.servicecharter.practice.glance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.practice.story.StoryKind;
import org.servicecharter.practice.story.Tone;

/** Counts what was told and thanked by the day, in one query for each table; days are those of the organisation. */
@ApplicationScoped
class GlanceCounts {

    private static final String OF_TEAM = ", Person p where p.managerCode = :lead and p.startsOn <= :today"
            + " and (p.endsOn is null or p.endsOn >= :today) and p.code = ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisation;

    /** Of the last twelve months, those that were withdrawn or taken from elsewhere left out. */
    List<StoryCount> stories(LocalDate today) {
        return by(
                        "s.toldAt",
                        "s.kind, s.tone, s.toldOthers, ",
                        " from Story s where s.withdrawnAt is null and s.source is null and s.toldAt >= :from",
                        MonthTold.first(today))
                .stream()
                .map(row ->
                        new StoryCount((StoryKind) row[0], (Tone) row[1], (Boolean) row[2], day(row[3]), (Long) row[4]))
                .toList();
    }

    /** One line for each kind, in their order. */
    List<WeekLine> lines(LocalDate today, List<StoryCount> stories) {
        Map<Heard, Map<LocalDate, Long>> days = new EnumMap<>(Heard.class);
        LocalDate first = WeekLine.mondays(today).get(0);
        stories.forEach(one -> add(days, Heard.story(one.kind(), one.tone()), one.day(), one.count()));
        em.createQuery(
                        "select b.kind, b.day, count(b) from Breakdown b where b.day >= :first group by b.kind, b.day",
                        Object[].class)
                .setParameter("first", first)
                .getResultStream()
                .forEach(row -> add(days, Heard.breakdown((EncounterKind) row[0]), row[1], row[2]));
        by("v.saidAt", "", " from CustomerVoice v where v.saidAt >= :from", first)
                .forEach(row -> add(days, Heard.CUSTOMER_VOICE, row[0], row[1]));
        by("t.givenAt", "t.takenBack, ", " from Thanks t where t.givenAt >= :from", first).stream()
                .filter(row -> !(Boolean) row[0]) // beside sql() a condition would compare it with 0
                .forEach(row -> add(days, Heard.THANKS, row[1], row[2]));
        return Stream.of(Heard.values())
                .map(what -> WeekLine.of(what, days.getOrDefault(what, Map.of()), today))
                .toList();
    }

    /** @param people how many report to this person today */
    TeamWeek team(String lead, int people, LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        Object[] due = em.createQuery(
                        "select count(f), count(f.doneOn) from FollowUp f" + OF_TEAM
                                + "f.owner and f.dueOn between :monday and :sunday",
                        Object[].class)
                .setParameter("lead", lead)
                .setParameter("today", organisation.today())
                .setParameter("monday", monday)
                .setParameter("sunday", sunday)
                .getSingleResult();
        Long thanks = em.createQuery(
                        "select count(t) from Thanks t" + OF_TEAM
                                + "t.colleague and t.takenBack = false and t.givenAt >= :from",
                        Long.class)
                .setParameter("lead", lead)
                .setParameter("today", organisation.today())
                .setParameter("from", monday.atStartOfDay(zone()).toInstant())
                .getSingleResult();
        return TeamWeek.of(people, organisation.smallestGroup(), (Long) due[0], (Long) due[1], thanks);
    }

    private ZoneId zone() {
        return organisation.there(Instant.EPOCH).getZone();
    }

    private List<Object[]> by(String moment, String what, String from, LocalDate first) {
        String day = "sql('cast(? at time zone ''" + zone().getId() + "'' as date)', " + moment + ")";
        String grouped = what + day;
        return em.createQuery(
                        "select " + grouped + ", count(" + moment + ")" + from + " group by " + grouped, Object[].class)
                .setParameter("from", first.atStartOfDay(zone()).toInstant())
                .getResultList();
    }

    private static void add(Map<Heard, Map<LocalDate, Long>> days, Heard what, Object day, Object count) {
        days.computeIfAbsent(what, any -> new HashMap<>()).merge(day(day), (Long) count, Long::sum);
    }

    private static LocalDate day(Object day) {
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }
}
