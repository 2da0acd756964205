package org.servicecharter.access.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.servicecharter.access.Standings;
import org.servicecharter.organisation.Role;

/** All tokens that were ever made. */
@ApplicationScoped
class ApiTokens {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Standings standings;

    void add(ApiToken token) {
        em.persist(token);
    }

    Optional<ApiToken> find(String code) {
        return em.createQuery("select t from ApiToken t where t.code = :code", ApiToken.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Optional<ApiToken> findByHash(String hash) {
        return em.createQuery("select t from ApiToken t where t.secretHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<ApiToken> all() {
        return em.createQuery("select t from ApiToken t order by t.madeAt desc, t.id desc", ApiToken.class)
                .getResultList();
    }

    /** Whether it works at a moment: not over, and whoever made it is here and administers. */
    boolean isGood(ApiToken token, Instant now) {
        return token.isGood(now)
                && standings
                        .find(token.getMadeBy())
                        .filter(person -> person.roles().contains(Role.Names.ADMINISTRATOR))
                        .isPresent();
    }
}
