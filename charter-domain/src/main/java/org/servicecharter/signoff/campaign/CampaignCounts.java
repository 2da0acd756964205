package org.servicecharter.signoff.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.Campaign;
import org.servicecharter.signoff.scope.AskedPeople;
import org.servicecharter.signoff.scope.AudienceFilter;
import org.servicecharter.signoff.scope.AudiencePart;

/** Counts an audience without reading its people. */
@ApplicationScoped
class CampaignCounts {

    private static final String HERE = "p.startsOn <= :today and (p.endsOn is null or p.endsOn >= :today)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AskedPeople asked;

    @Inject
    private OrganisationQueries organisation;

    /** @param running whose signatures count */
    CampaignPreview of(Set<AudiencePart> audience, Campaign running) {
        AudienceFilter filter = asked.filter(audience);
        LocalDate today = organisation.today();
        long people = filter.in(em, "select count(p) from Person p where " + HERE + "%s", Long.class)
                .setParameter("today", today)
                .getSingleResult();
        long signed = filter.in(
                        em,
                        "select count(p) from Person p, LastSignature s where s.personCode = p.code"
                                + " and s.charterCode = :charter and s.versionNumber >= :version"
                                + " and s.actedAt >= :from and " + HERE + Acknowledgements.counted(running, "s") + "%s",
                        Long.class)
                .setParameter("today", today)
                .setParameter("charter", running.getCharterCode())
                .setParameter("version", running.getFromVersion())
                .setParameter("from", Objects.requireNonNullElse(running.getSignedFrom(), Instant.EPOCH))
                .getSingleResult();
        return new CampaignPreview(people, signed);
    }
}
