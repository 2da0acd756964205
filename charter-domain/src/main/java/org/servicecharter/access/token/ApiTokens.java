package org.servicecharter.access.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All tokens that were ever made. */
@ApplicationScoped
class ApiTokens {

    @PersistenceContext
    private EntityManager em;

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
}
