package org.servicecharter.touchpoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.organisation.Role;

/** Words the questions that open encounters as this organisation asks them. Each method is one transaction. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
public class OpeningWording {

    @PersistenceContext
    private EntityManager em;

    /** By kind; those that the organisation left as the library has them are not in it. */
    public Map<EncounterKind, String> all() {
        Map<EncounterKind, String> words = new EnumMap<>(EncounterKind.class);
        em.createQuery("select q from OpeningQuestion q", OpeningQuestion.class)
                .getResultStream()
                .forEach(question -> words.put(question.kind(), question.words()));
        return words;
    }

    /**
     * All three at once.
     *
     * @param words by kind; one that is missing or blank is the library's again
     * @throws TouchpointNotUsable when one is too long; then none is changed
     */
    @RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
    public void word(Map<EncounterKind, String> words) {
        em.createQuery("delete from OpeningQuestion q").executeUpdate();
        words.forEach((kind, said) -> {
            if (said != null && !said.isBlank()) {
                em.persist(new OpeningQuestion(kind, said));
            }
        });
    }
}
