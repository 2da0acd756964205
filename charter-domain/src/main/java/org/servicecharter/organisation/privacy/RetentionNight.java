package org.servicecharter.organisation.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.servicecharter.organisation.OrganisationQueries;

/** Deletes what is due, a class in a transaction of its own. Called by {@link RetentionTimer} alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RetentionNight {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Retentions retentions;

    @Inject
    private OrganisationQueries organisation;

    /** Whether it falls to the caller to delete what is due tonight: true for one node. */
    public boolean claim() {
        return em.createNativeQuery(
                                "update retention_night set night = ?1, revision = revision + 1 where id = 1 and night < ?1")
                        .setParameter(1, java.sql.Date.valueOf(organisation.today()))
                        .executeUpdate()
                == 1;
    }

    /** @return whether there may be more */
    public boolean delete(RetentionClass kind) {
        Integer amount = retentions.find(kind).map(Retention::getAmount).orElse(null);
        LocalDate today = organisation.today();
        return amount != null && retentions.delete(kind, kind.before(today, amount));
    }
}
