package org.servicecharter.signoff.scope;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All exemptions, those that are over included. */
@ApplicationScoped
public class Exemptions {

    @PersistenceContext
    private EntityManager em;

    /** One that is there already stays as it is now. */
    public void add(Exemption exemption) {
        em.persist(exemption);
    }

    public Optional<Exemption> find(String personCode, String charterCode) {
        return Optional.ofNullable(of(List.of(personCode), charterCode).get(personCode));
    }

    /** Of one person, by charter. */
    public List<Exemption> of(String personCode) {
        return em.createQuery(
                        "select e from Exemption e where e.personCode = :person order by e.charterCode",
                        Exemption.class)
                .setParameter("person", personCode)
                .getResultList();
    }

    /** By person. */
    Map<String, Exemption> of(Collection<String> personCodes, String charterCode) {
        return personCodes.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select e from Exemption e where e.charterCode = :charter and e.personCode in :people",
                                Exemption.class)
                        .setParameter("charter", charterCode)
                        .setParameter("people", personCodes)
                        .getResultStream()
                        .collect(Collectors.toMap(Exemption::getPersonCode, exemption -> exemption));
    }
}
