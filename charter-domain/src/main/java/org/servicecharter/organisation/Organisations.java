package org.servicecharter.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Holds the one organisation, once it has been set up. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext
    private EntityManager em;

    public void add(Organisation organisation) {
        em.persist(organisation);
    }

    /** Empty until the portal has been set up. */
    public Optional<Organisation> find() {
        return Optional.ofNullable(em.find(Organisation.class, Organisation.ONLY));
    }

    /** @throws OrganisationNotFound before the portal has been set up */
    public Organisation get() {
        return find().orElseThrow(OrganisationNotFound::new);
    }
}
