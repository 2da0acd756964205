package org.servicecharter.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.servicecharter.charter.version.Rendition;

/** Tries to change what was frozen, as a mistake in the portal could, or somebody at its database. */
@ApplicationScoped
public class Tampering {

    @PersistenceContext
    private EntityManager em;

    /** All that is stored of the frozen texts of a charter, row by row. */
    @Transactional
    public List<String> rows(String charter) {
        List<?> rows = em.createNativeQuery(
                        "select r.id, r.language, r.format, r.revision, r.sha256, r.canonical_json, r.frozen_at from charter_rendition r"
                                + " join charter_version v on v.id = r.version_id where v.charter_code = ?1 order by r.id")
                .setParameter(1, charter)
                .getResultList();
        return rows.stream().map(row -> Arrays.toString((Object[]) row)).toList();
    }

    @Transactional
    public void writeToTheEntity(String charter) throws ReflectiveOperationException {
        Rendition frozen = load(charter);
        Field json = Rendition.class.getDeclaredField("canonicalJson");
        json.setAccessible(true);
        json.set(frozen, frozen.getCanonicalJson().replace("We", "They"));
        em.merge(frozen);
        em.flush();
    }

    @Transactional
    public void removeTheEntity(String charter) {
        em.remove(load(charter));
        em.flush();
    }

    /** And reads it, as a page would. */
    @Transactional
    public void updateInSql(String charter) {
        sql("update charter_rendition set canonical_json = replace(canonical_json, 'We', 'They')", charter);
        em.clear();
        load(charter);
    }

    @Transactional
    public void updateInJpql(String charter) {
        em.createQuery("update Rendition r set r.canonicalJson = '{}' where r.version.charterCode = :charter")
                .setParameter("charter", charter)
                .executeUpdate();
        em.clear();
        load(charter);
    }

    private void sql(String statement, String charter) {
        em.createNativeQuery(
                        statement + " where version_id in (select id from charter_version where charter_code = ?1)")
                .setParameter(1, charter)
                .executeUpdate();
    }

    private Rendition load(String charter) {
        return em.createQuery(
                        "select r from Rendition r where r.version.charterCode = :charter order by r.id",
                        Rendition.class)
                .setParameter("charter", charter)
                .setMaxResults(1)
                .getSingleResult();
    }
}
