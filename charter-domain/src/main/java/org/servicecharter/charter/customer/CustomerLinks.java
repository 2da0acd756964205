package org.servicecharter.charter.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.shared.RandomCodes;

/** The links by which customers are asked; one for each version. */
@ApplicationScoped
class CustomerLinks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    void add(CustomerLink link) {
        em.persist(link);
    }

    void remove(CustomerLink link) {
        em.remove(link);
    }

    Optional<CustomerLink> find(CharterVersion version) {
        return em.createQuery(
                        "select l from CustomerLink l where l.charterCode = :code and l.versionNumber = :number",
                        CustomerLink.class)
                .setParameter("code", version.getCharterCode())
                .setParameter("number", version.getNumber())
                .getResultStream()
                .findFirst();
    }

    /** @throws CustomerLinkNotUsable when no link has this secret (any more) */
    CustomerLink open(String secret) {
        return em.createQuery("select l from CustomerLink l where l.secretHash = :hash", CustomerLink.class)
                .setParameter("hash", codes.hash(secret == null ? "" : secret))
                .getResultStream()
                .findFirst()
                .orElseThrow(CustomerLinkNotUsable::new);
    }
}
