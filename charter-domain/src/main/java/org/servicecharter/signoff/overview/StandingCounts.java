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

    /** Whoever is or was here, or will be: read in the order of its index, which is the quickest way to count. */
    private static final String PEOPLE =
            "select p.unit_code, count(*) from person p where 1 = 1%scope group by p.unit_code";

    /** Those among them who do not work here, to be taken off. Parameters: today, the day the campaign began. */
    private static final String AWAY =
            """
            select p.unit_code, case when p.ends_on < ?1 and p.ends_on >= ?2 then 1 else 0 end as has_left, count(*)
            from person p where (p.ends_on < ?1 or p.starts_on > ?1)%scope
            group by p.unit_code, has_left
            """;

    /**
     * Grouped in the order of the index, the charter first. Parameters: charter, the first version that counts, the moment
     * from which on signatures do.
     */
    private static final String SIGNERS =
            """
            select s.unit_code, s.version_number, s.signed_on, count(*), sum(case when %done then 1 else 0 end)
            from last_signature s where s.charter_code = ?1%scope
            group by s.charter_code, s.unit_code, s.version_number, s.signed_on
            """;

    /**
     * Those among the signers who do not work here, to be taken off; one group is of nobody's unit. Parameters: as above, and today.
     *
     * <p>Joined from the left, since H2 would else look up a person for each who signed, and not the signature of the
     * few who have gone.
     */
    private static final String GONE =
            """
            select s.unit_code, s.version_number, s.signed_on, -count(*), -sum(case when %done then 1 else 0 end)
            from person p left join last_signature s on s.person_code = p.code and s.charter_code = ?1
            where (p.starts_on > ?4 or p.ends_on < ?4)%scope
            group by s.unit_code, s.version_number, s.signed_on
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

    Standings of(Campaign campaign) {
        LocalDate today = organisation.today();
        String charter = campaign.getCharterCode();
        int version = campaign.getFromVersion();
        OffsetDateTime from = Objects.requireNonNullElse(campaign.getSignedFrom(), Instant.EPOCH)
                .atOffset(ZoneOffset.UTC); // no converter where there is no attribute
        List<Standings.Group> people = Stream.concat(
                        rows(campaign, PEOPLE, "p")
                                .map(row -> new Standings.Group((String) row[0], false, count(row[1]))),
                        rows(campaign, AWAY, "p", today, campaign.scope().startedOn())
                                .flatMap(StandingCounts::away))
                .toList();
        List<Standings.Signers> signers = Stream.concat(
                        rows(campaign, SIGNERS, "s", charter, version, from),
                        rows(campaign, GONE, "s", charter, version, from, today).filter(row -> row[0] != null))
                .flatMap(StandingCounts::signers)
                .toList();
        CompletionRate leaders = campaign.getPlan().getLeadDays() == 0
                ? null
                : rows(campaign, LEADERS, "p", charter, version, from, today)
                        .map(row -> new CompletionRate(count(row[0]), 0, 0, 0, count(row[1])))
                        .findFirst()
                        .orElseThrow();
        return new Standings(people, signers, leaders);
    }

    private static Stream<Standings.Group> away(Object[] row) {
        String unit = (String) row[0];
        int people = count(row[2]);
        return Stream.of(
                new Standings.Group(unit, false, -people), new Standings.Group(unit, true, count(row[1]) * people));
    }

    /** Those who are done, with their day, and the others. */
    private static Stream<Standings.Signers> signers(Object[] row) {
        String unit = (String) row[0];
        int version = count(row[1]);
        int done = count(row[4]);
        return Stream.of(
                new Standings.Signers(unit, version, ((Date) row[2]).toLocalDate(), done),
                new Standings.Signers(unit, version, null, count(row[3]) - done));
    }

    /** @param whom the name of the table that says who and where */
    private Stream<Object[]> rows(Campaign campaign, String sql, String whom, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        AudienceFilter filter = asked.filter(campaign.getAudience());
        String person = whom.equals("s") ? "s.person_code" : "p.code";
        Query query = em.createNativeQuery(sql.replace("%scope", filter.sql(person, whom + ".unit_code", parameters))
                .replace("%done", DONE)
                .replace("%counted", campaign.scope().asksAgain() ? COUNTED : ""));
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private static int count(Object counted) {
        return ((Number) counted).intValue();
    }
}
