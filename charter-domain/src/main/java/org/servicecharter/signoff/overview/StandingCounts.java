package org.servicecharter.signoff.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.scope.AskedPeople;

/**
 * Counts everybody in the scope of a campaign, and what they have signed, with one pass over the people and one over the
 * signatures. In SQL: JPQL has no way to count what was grouped before.
 */
@ApplicationScoped
class StandingCounts {

    private static final String LEAD =
            "case when p.code in (select m.manager_code from person m where m.manager_code is not null) then 1 else 0 end";

    /** Parameters: today, the day the campaign began. */
    private static final String PEOPLE =
            """
            select unit_code, has_left, lead_others, count(*) from (
                select p.unit_code, case when p.ends_on < ?1 then 1 else 0 end as has_left, %lead as lead_others
                from person p
                where (p.starts_on <= ?1 and (p.ends_on is null or p.ends_on >= ?1)
                    or p.ends_on < ?1 and p.ends_on >= ?2)%scope) each_person
            group by unit_code, has_left, lead_others
            """;

    /** Parameters: today, charter, the first version that counts, the moment from which on signatures do. */
    private static final String SIGNERS =
            """
            select unit_code, lead_others, latest, done_on, count(*) from (
                select p.unit_code, %lead as lead_others, s.latest, cast(s.done_at at time zone '%zone' as date) as done_on
                from (
                    select a.person_code, max(a.version_number) as latest,
                        min(case when a.version_number >= ?3 and a.acted_at >= ?4%counted then a.acted_at end) as done_at
                    from acknowledgement a where a.charter_code = ?2 and a.settled_assignment_id is not null
                    group by a.charter_code, a.person_code) s
                join person p on p.code = s.person_code
                where p.starts_on <= ?1 and (p.ends_on is null or p.ends_on >= ?1)%scope) each_person
            group by unit_code, lead_others, latest, done_on
            """;

    /** SO-07: not the signatures of a text that was corrected since. */
    private static final String COUNTED =
            " and not exists (select 1 from assignment n where n.id = a.assignment_id and n.state = 'NEEDS_RENEWAL')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AskedPeople asked;

    @Inject
    private OrganisationQueries organisation;

    /** @param zone where days are counted */
    Standings of(Campaign campaign, ZoneId zone) {
        LocalDate today = organisation.today();
        OffsetDateTime from = Objects.requireNonNullElse(campaign.getSignedFrom(), Instant.EPOCH)
                .atOffset(ZoneOffset.UTC); // no converter where there is no attribute
        return new Standings(
                rows(campaign, PEOPLE, zone, today, campaign.scope().startedOn())
                        .map(row -> new Standings.Group(
                                (String) row[0], count(row[1]) == 1, count(row[2]) == 1, count(row[3])))
                        .toList(),
                rows(campaign, SIGNERS, zone, today, campaign.getCharterCode(), campaign.getFromVersion(), from)
                        .map(row -> new Standings.Signers(
                                (String) row[0], count(row[1]) == 1, count(row[2]), day(row[3]), count(row[4])))
                        .toList());
    }

    private Stream<Object[]> rows(Campaign campaign, String sql, ZoneId zone, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        String scope = asked.filter(campaign.getAudience()).sql(parameters);
        Query query = em.createNativeQuery(sql.replace("%scope", scope)
                .replace("%lead", campaign.getPlan().getLeadDays() == 0 ? "0" : LEAD)
                .replace("%counted", campaign.scope().asksAgain() ? COUNTED : "")
                .replace("%zone", zone.getId()));
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private static LocalDate day(Object date) {
        return date == null ? null : ((Date) date).toLocalDate();
    }

    private static int count(Object counted) {
        return ((Number) counted).intValue();
    }
}
