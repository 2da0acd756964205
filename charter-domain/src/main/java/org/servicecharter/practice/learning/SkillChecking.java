package org.servicecharter.practice.learning;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicecharter.framework.ResolutionSkill;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.Role;

/** Each for themselves: how sure they are of what finding out a need takes, before and after practising (S2). */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class SkillChecking {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationQueries organisation;

    @Resource
    private SessionContext context;

    /** All skills, with what the caller said of them. */
    public List<SkillRow> mine() {
        List<SkillCheck> checks = checks();
        return Stream.of(ResolutionSkill.values())
                .map(skill -> row(
                        skill,
                        checks.stream().filter(one -> one.skill() == skill).toList()))
                .toList();
    }

    /**
     * Of all skills at once; the same day anew takes the place of what was said on it.
     *
     * @throws SkillNotSaid unless each has a number from 1 to 4; then nothing is kept
     */
    public void check(Map<ResolutionSkill, Integer> sure) {
        LocalDate today = organisation.today();
        List<SkillCheck> checks = checks();
        for (ResolutionSkill skill : ResolutionSkill.values()) {
            checks.stream()
                    .filter(one -> one.skill() == skill && one.checkedOn().equals(today))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> one.say(sure.get(skill)),
                            () -> em.persist(new SkillCheck(caller(), skill, sure.get(skill), today)));
        }
    }

    /** The caller takes back all they said. */
    public void forget() {
        checks().forEach(em::remove);
    }

    private static SkillRow row(ResolutionSkill skill, List<SkillCheck> checks) {
        if (checks.isEmpty()) {
            return new SkillRow(skill, null, null, null, null);
        }
        SkillCheck first = checks.get(0);
        SkillCheck last = checks.get(checks.size() - 1);
        return new SkillRow(skill, first.sure(), first.checkedOn(), last.sure(), last.checkedOn());
    }

    /** The first one first. */
    private List<SkillCheck> checks() {
        return em.createQuery(
                        "select c from SkillCheck c where c.person = :person order by c.checkedOn", SkillCheck.class)
                .setParameter("person", caller())
                .getResultList();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
