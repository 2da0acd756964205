package org.servicecharter.signoff.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.team.CompletionRate;

/** Counts everybody in the scope of a campaign with one pass over the people, of an index alone, and those who go first. */
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

    /** Parameters: charter, the first version that counts, the moment from which on signatures do, today. */
    private static final String LEADERS =
            """
            select count(*), count(s.person_code)
            from person p left join last_signature s on s.person_code = p.code and s.charter_code = ?1 and %done
            where p.code in (select m.manager_code from person m where m.manager_code is not null)
                and p.starts_on <= ?4 and (p.ends_on is null or p.ends_on >= ?4)%scope
            """;

    @Inject
    private CountedRows rows;

    @Inject
    private OrganisationQueries organisation;

    List<Standings.Group> people(Campaign campaign) {
        LocalDate began = campaign.scope().startedOn();
        return rows.of(campaign, PEOPLE, "p", ZoneOffset.UTC, organisation.today(), began)
                .map(row ->
                        new Standings.Group((String) row[0], CountedRows.count(row[1]) == 1, CountedRows.count(row[2])))
                .toList();
    }

    /** {@code null} when they do not go first. */
    CompletionRate leaders(Campaign campaign) {
        return campaign.getPlan().getLeadDays() == 0
                ? null
                : rows.of(campaign, LEADERS, "p", ZoneOffset.UTC, rows.signedUntilToday(campaign))
                        .map(row -> new CompletionRate(CountedRows.count(row[0]), 0, 0, 0, CountedRows.count(row[1])))
                        .findFirst()
                        .orElseThrow();
    }
}
