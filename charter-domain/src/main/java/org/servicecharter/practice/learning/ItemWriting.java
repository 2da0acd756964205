package org.servicecharter.practice.learning;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.servicecharter.organisation.Role;

/** Writes scenarios and other things to learn. */
@Stateless
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMINISTRATOR})
public class ItemWriting {

    @Inject
    private Training training;

    @Resource
    private SessionContext context;

    /** @return its code. @throws ItemNotUsable when a level is missing, or the answers do not go together */
    public String add(ItemTerms terms) {
        return training.add(terms, context.getCallerPrincipal().getName());
    }

    /** @throws ItemChangedMeanwhile when somebody was faster. @throws ItemNotFound when it is retired */
    public void change(String code, long seen, ItemTerms terms) {
        TrainingItem item = training.get(code);
        item.requireRevision(seen);
        item.describe(terms);
    }

    /** Nobody practises it any more. */
    public void retire(String code, long seen) {
        TrainingItem item = training.get(code);
        item.requireRevision(seen);
        item.retire();
    }
}
