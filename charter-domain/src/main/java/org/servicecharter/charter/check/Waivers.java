package org.servicecharter.charter.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.servicecharter.charter.version.CharterVersion;

/** What was waived for which version. */
@ApplicationScoped
public class Waivers {

    @PersistenceContext
    private EntityManager em;

    /** By rule. */
    public List<Waiver> of(CharterVersion version) {
        return em.createQuery(
                        "select w from Waiver w where w.charterCode = :code and w.versionNumber = :number order by w.rule",
                        Waiver.class)
                .setParameter("code", version.getCharterCode())
                .setParameter("number", version.getNumber())
                .getResultList();
    }

    /**
     * Lets one version do without a rule. What was said before about the same rule is replaced.
     *
     * @throws NotWaivable when a text without it could not be frozen, or nothing is waived by it
     * @throws org.servicecharter.charter.version.ReasonMissing when no reason is given
     */
    public void add(
            CharterVersion version, List<Finding> findings, String rule, String reason, String by, Instant now) {
        if (findings.stream().noneMatch(finding -> finding.rule().equals(rule) && finding.isWaivable())) {
            throw new NotWaivable(rule);
        }
        Waiver waiver = new Waiver(version, rule, reason, by, now);
        remove(version, rule);
        em.persist(waiver);
    }

    public void remove(CharterVersion version, String rule) {
        of(version).stream().filter(waiver -> waiver.getRule().equals(rule)).forEach(em::remove);
        em.flush();
    }
}
