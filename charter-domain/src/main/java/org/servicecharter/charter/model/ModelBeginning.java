package org.servicecharter.charter.model;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.charter.version.Draft;
import org.servicecharter.charter.version.Side;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/**
 * Begins a charter after a model. Every clause of it is a placeholder: the checks keep it from being published until
 * somebody has put it in their own words.
 */
@Stateless
@RolesAllowed(Role.Names.AUTHOR)
public class ModelBeginning {

    @Inject
    private CharterBeginning beginning;

    @Inject
    private Charters charters;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * @param title 1 to 120 characters
     * @return the code of the new charter
     */
    public String start(CharterModel model, String title) {
        ModelFile file = ModelFile.of(model);
        String code = beginning.startEmpty(title);
        charters.get(code).classify(file.kind(), file.sector());
        Draft draft =
                charters.getForChange(code).draft(context.getCallerPrincipal().getName(), clock.instant());
        file.definition().ifPresent(guide -> {
            String clause = codes.id();
            draft.define(clause, guide, List.of());
            draft.holdPlace(clause);
        });
        file.principles().forEach(principle -> add(draft, principle));
        file.promises().forEach(promise -> {
            String clause = codes.id();
            draft.addPromise(clause, promise.guide(), promise.terms(), List.of());
            draft.holdPlace(clause);
        });
        file.provisions().forEach(provision -> {
            String clause = codes.id();
            draft.addProvision(provision.part(), clause, provision.guide(), provision.terms(), List.of());
            draft.holdPlace(clause);
        });
        return code;
    }

    private void add(Draft draft, ModelFile.Principle principle) {
        String clause = codes.id();
        draft.addPrinciple(clause, principle.guide(), List.of());
        draft.holdPlace(clause);
        principle.dos().forEach(guide -> add(draft, clause, Side.DO, guide));
        principle.donts().forEach(guide -> add(draft, clause, Side.DONT, guide));
    }

    private void add(Draft draft, String principle, Side side, String guide) {
        String clause = codes.id();
        draft.addBehaviour(principle, side, clause, guide, List.of());
        draft.holdPlace(clause);
    }
}
