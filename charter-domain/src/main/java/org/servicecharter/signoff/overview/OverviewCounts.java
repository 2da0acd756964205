package org.servicecharter.signoff.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.Acknowledgement;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.DeclineReason;
import org.servicecharter.signoff.Outcome;
import org.servicecharter.signoff.RecordFields;
import org.servicecharter.signoff.scope.AskedPeople;

/** Counts those in the scope of a campaign who need not sign or do not, each in one query, whatever their number. */
@ApplicationScoped
class OverviewCounts {

    private static final String HERE = " and p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)%s";
    private static final String OF_CAMPAIGN =
            "a.personCode = p.code and a.charterCode = :charter and a.versionNumber >= :version and a.actedAt >= :from";
    private static final String DECLINED = OF_CAMPAIGN + " and a.outcome = :declined";
    private static final String NOT_EXEMPT =
            " and not exists (select x.id from Exemption x where x.personCode = p.code and x.charterCode = :charter and x.until >= :today)";
    private static final String AWAY =
            "b.personCode = p.code and b.firstDay <= :today and (b.lastDay is null or b.lastDay >= :today)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AskedPeople asked;

    @Inject
    private OrganisationQueries organisation;

    /** Each of these by the code of the unit. */
    Map<String, Integer> exempt(Campaign campaign) {
        return byUnit(
                campaign,
                "from Exemption e, Person p where e.personCode = p.code and e.charterCode = :charter and e.until >= :today"
                        + notSigned(campaign) + HERE,
                scope(campaign));
    }

    Map<String, Integer> paused(Campaign campaign) {
        return byUnit(
                campaign,
                "from Absence b, Person p where " + AWAY + notSigned(campaign) + NOT_EXEMPT + HERE,
                scope(campaign));
    }

    Map<String, Integer> declined(Campaign campaign) {
        return byUnit(
                campaign,
                "from Acknowledgement a, Person p where " + DECLINED + notSigned(campaign) + NOT_EXEMPT
                        + " and not exists (select b.id from Absence b where " + AWAY + ")" + HERE,
                scopeOfDeclines(campaign));
    }

    /** Of everybody who declined, also of those who have left; each counts once, with what they said last. */
    Map<DeclineReason, Integer> reasons(Campaign campaign) {
        Map<String, DeclineReason> last = new HashMap<>();
        TypedQuery<Acknowledgement> declines = em.createQuery(
                "select a from Acknowledgement a where a.charterCode = :charter and a.outcome = :declined"
                        + " and a.versionNumber >= :version and a.actedAt >= :from order by a.id",
                Acknowledgement.class);
        scopeOfDeclines(campaign).forEach(declines::setParameter);
        declines.getResultStream()
                .forEach(declined -> last.put(
                        declined.getPersonCode(),
                        declined.getRecord()
                                .value(RecordFields.DECLINE_REASON)
                                .map(DeclineReason::valueOf)
                                .orElse(DeclineReason.OTHER)));
        Map<DeclineReason, Integer> counts = new EnumMap<>(DeclineReason.class);
        last.values().forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return counts;
    }

    private static String notSigned(Campaign campaign) {
        return " and not exists (select s.personCode from LastSignature s where s.personCode = p.code"
                + " and s.charterCode = :charter and s.versionNumber >= :version and s.actedAt >= :from"
                + Acknowledgements.counted(campaign, "s") + ")";
    }

    private Map<String, Integer> byUnit(Campaign campaign, String from, Map<String, Object> values) {
        return query(campaign, "select p.unitCode, count(distinct p.code) " + from + " group by p.unitCode", values)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> count(row[1])));
    }

    private TypedQuery<Object[]> query(Campaign campaign, String text, Map<String, Object> values) {
        TypedQuery<Object[]> query = asked.filter(campaign.getAudience()).in(em, text, Object[].class);
        query.setParameter("today", organisation.today());
        values.forEach(query::setParameter);
        return query;
    }

    private static Map<String, Object> scope(Campaign campaign) {
        Map<String, Object> values = new HashMap<>();
        values.put("charter", campaign.getCharterCode());
        values.put("version", campaign.getFromVersion());
        values.put("from", signedFrom(campaign));
        return values;
    }

    private static Instant signedFrom(Campaign campaign) {
        return Objects.requireNonNullElse(campaign.getSignedFrom(), Instant.EPOCH);
    }

    private static Map<String, Object> scopeOfDeclines(Campaign campaign) {
        Map<String, Object> values = scope(campaign);
        values.put("declined", Outcome.DECLINED);
        return values;
    }

    private static int count(Object counted) {
        return ((Number) counted).intValue();
    }
}
