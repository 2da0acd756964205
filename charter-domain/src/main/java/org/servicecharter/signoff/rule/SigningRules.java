package org.servicecharter.signoff.rule;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.Role;

/** Says how people sign here, and lets an administrator change it. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class SigningRules {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    /** Whether everyone who has a password types it again to sign; else whoever likes does. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean asksPassword() {
        return rule().asksPassword();
    }

    public void askPassword(boolean asked) {
        SigningRule rule = rule();
        if (rule.asksPassword() != asked) {
            rule.askPassword(asked);
            trail.note("signing.changed", "password", asked ? "asked for again" : "asked for again from whoever likes");
        }
    }

    private SigningRule rule() {
        return em.find(SigningRule.class, SigningRule.ONLY);
    }
}
