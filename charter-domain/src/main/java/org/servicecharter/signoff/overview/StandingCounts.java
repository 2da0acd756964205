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
import org.servicecharter.signoff.scope.AudienceFilter;
import org.servicecharter.signoff.team.CompletionRate;

/**
 * Counts everybody in the scope of a campaign, and what they have signed, with one pass over the people and one over what
 * they signed last, each of an index alone. The two are joined only where one of them is small: H2 looks the other up for
 * each of its rows.
 */
@ApplicationScoped
class StandingCounts {

    /** Parameters: today, the day the campaign began. */
    private static final String PEOPLE =
            """
            select p.unit_code, case when p.ends_on < ?1 then 1 else 0 end as has_left, count(*) from person p
            where (p.starts_on <= ?1 and (p.ends_on is null or p.ends_on >= ?1)
                or p.ends_on < ?1 and p.ends_on >= ?2)%scope
            group by p.unit_code, has_left
            """;

    /** Parameters: charter, the first version that counts, the moment from which on signatures do. */
    private static final String SIGNERS =
            """
            select s.unit_code, s.version_number,
                case when %done then cast(s.acted_at at time zone '%zone' as date) end as done_on, count(*)
            from last_signature s where s.charter_code = ?1%scope
            group by s.unit_code, s.version_number, done_on
            """;

    /**
     * Those among the signers who do not work here, to be taken off; one group is of nobody's unit. Parameters: as above, and today.
     *
     * <p>Joined from the left, since H2 would else look up a person for each who signed, and not the signature of the
     * few who have gone.
     */
    private static final String GONE =
            """
            select s.unit_code, s.version_number,
                case when %done then cast(s.acted_at at time zone '%zone' as date) end as done_on, -count(*)
            from person p left join last_signature s on s.person_code = p.code and s.charter_code = ?1
            where (p.starts_on > ?4 or p.ends_on < ?4)%scope
            group by s.unit_code, s.version_number, done_on
            """;

    /** Parameters: as above. */
    private static final String LEADERS =
            """
            select count(*), count(s.person_code)
            from person p left join last_signature s on s.person_code = p.code and s.charter_code = ?1 and %done
            where p.code in (select m.manager_code from person m where m.manager_code is not null)
                and p.starts_on <= ?4 and (p.ends_on is null or p.ends_on >= ?4)%scope
            """;

    private static final String DONE = "s.version_number >= ?2 and s.acted_at >= ?3%counted";

    /** SO-07: not the signatures of a text that was corrected since. */
    private static final String COUNTED =
            " and not exists (select 1 from assignment n where n.id = s.assignment_id and n.state = 'NEEDS_RENEWAL')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AskedPeople asked;

    @Inject
    private OrganisationQueries organisation;

    /** @param zone where days are counted */
    Standings of(Campaign campaign, ZoneId zone) {
        LocalDate today = organisation.today();
        String charter = campaign.getCharterCode();
        int version = campaign.getFromVersion();
        OffsetDateTime from = Objects.requireNonNullElse(campaign.getSignedFrom(), Instant.EPOCH)
                .atOffset(ZoneOffset.UTC); // no converter where there is no attribute
        List<Standings.Group> people = rows(
                        campaign, PEOPLE, "p", zone, today, campaign.scope().startedOn())
                .map(row -> new Standings.Group((String) row[0], count(row[1]) == 1, count(row[2])))
                .toList();
        List<Standings.Signers> signers = Stream.concat(
                        rows(campaign, SIGNERS, "s", zone, charter, version, from),
                        rows(campaign, GONE, "s", zone, charter, version, from, today)
                                .filter(row -> row[0] != null))
                .map(row -> new Standings.Signers((String) row[0], count(row[1]), day(row[2]), count(row[3])))
                .toList();
        CompletionRate leaders = campaign.getPlan().getLeadDays() == 0
                ? null
                : rows(campaign, LEADERS, "p", zone, charter, version, from, today)
                        .map(row -> new CompletionRate(count(row[0]), 0, 0, 0, count(row[1])))
                        .findFirst()
                        .orElseThrow();
        return new Standings(people, signers, leaders);
    }

    /** @param whom the name of the table that says who and where */
    private Stream<Object[]> rows(Campaign campaign, String sql, String whom, ZoneId zone, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        AudienceFilter filter = asked.filter(campaign.getAudience());
        String person = whom.equals("s") ? "s.person_code" : "p.code";
        Query query = em.createNativeQuery(sql.replace("%scope", filter.sql(person, whom + ".unit_code", parameters))
                .replace("%done", DONE)
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
