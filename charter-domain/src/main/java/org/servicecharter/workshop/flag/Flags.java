package org.servicecharter.workshop.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicecharter.workshop.Workshop;
import org.servicecharter.workshop.distil.Distillate;

/** All flags that stand on clauses; what stood on a clause that is gone is over with it. */
@ApplicationScoped
public class Flags {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Distillate distillate;

    void add(RedFlag flag) {
        em.persist(flag);
    }

    /** @throws FlagNotFound when this workshop has no such flag, or it was taken away */
    RedFlag get(Workshop workshop, String id) {
        return get(workshop, id, false);
    }

    /** @throws FlagNotFound when this workshop has no such flag, or it is there where it should be taken away */
    RedFlag get(Workshop workshop, String id, boolean removed) {
        return Optional.ofNullable(em.find(RedFlag.class, id))
                .filter(flag -> flag.getWorkshopCode().equals(workshop.getCode()))
                .filter(flag -> flag.isRemoved() == removed)
                .orElseThrow(FlagNotFound::new);
    }

    Optional<RedFlag> findCovering(Workshop workshop, Doubt doubt) {
        return rows(workshop).stream().filter(flag -> flag.covers(doubt)).findFirst();
    }

    /** In the order they were raised. */
    public List<FlagView> of(Workshop workshop) {
        List<FlagView> flags = rows(workshop).stream().map(RedFlag::view).toList();
        if (flags.isEmpty()) {
            return flags;
        }
        Set<String> clauses = clauses(workshop);
        return flags.stream()
                .filter(flag -> clauses.contains(key(flag.part(), flag.clause())))
                .toList();
    }

    /** Each flag is accepted, fixed or parked. */
    public boolean areDecided(Workshop workshop) {
        return of(workshop).stream().allMatch(flag -> flag.decision() != null);
    }

    boolean hasClause(Workshop workshop, Doubt doubt) {
        return clauses(workshop).contains(key(doubt.part(), doubt.clause()));
    }

    private Set<String> clauses(Workshop workshop) {
        Set<String> clauses = new HashSet<>();
        distillate.definition(workshop).ifPresent(one -> clauses.add(key(FlaggedPart.DEFINITION, null)));
        distillate.principles(workshop).forEach(principle -> {
            clauses.add(key(FlaggedPart.PRINCIPLE, principle.id()));
            principle.behaviours().forEach(one -> clauses.add(key(FlaggedPart.BEHAVIOUR, one.id())));
        });
        return clauses;
    }

    private static String key(FlaggedPart part, String clause) {
        return part + ":" + clause;
    }

    private List<RedFlag> rows(Workshop workshop) {
        return em.createQuery(
                        "select f from RedFlag f where f.workshopCode = :code and f.removed = false order by f.place, f.id",
                        RedFlag.class)
                .setParameter("code", workshop.getCode())
                .getResultList();
    }
}
