package org.servicecharter.signoff.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
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

/** Asks the database itself for groups of people in the scope of a campaign. */
@ApplicationScoped
class CountedRows {

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

    /** What the parameters 1 to 3 of signatures are: charter, the first version that counts, the moment from which on they do. */
    static Object[] signed(Campaign campaign) {
        return new Object[] {
            campaign.getCharterCode(),
            campaign.getFromVersion(),
            Objects.requireNonNullElse(campaign.getSignedFrom(), Instant.EPOCH)
                    .atOffset(ZoneOffset.UTC) // no converter where there is no attribute
        };
    }

    /** The same, and today. */
    Object[] signedUntilToday(Campaign campaign) {
        return Stream.concat(Stream.of(signed(campaign)), Stream.of(organisation.today()))
                .toArray();
    }

    /**
     * @param sql {@code %scope} stands where the audience is asked for, {@code %done} for what counts as signed, {@code %zone} for
     *     the zone in which days are counted
     * @param whom the name of the table that says who and where
     */
    Stream<Object[]> of(Campaign campaign, String sql, String whom, ZoneId zone, Object... values) {
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

    static int count(Object counted) {
        return ((Number) counted).intValue();
    }
}
