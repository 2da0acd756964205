package org.servicecharter.signoff.integrity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.log.EvidenceLog;

/** Whether the evidence still is what it was, for those who answer for it and those who look on. */
@Stateless
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.AUDITOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a transaction would hold on to all that is looked at
public class EvidenceChecking {

    @Inject
    private EvidenceChecks checks;

    @Inject
    private EvidenceLog log;

    /** Looks through all of it now. */
    public CheckView checkNow() {
        CheckView made = checks.make();
        checks.keep(made);
        return made;
    }

    /** Empty before the first night. */
    public Optional<CheckView> last() {
        return checks.last();
    }

    /** How many leaves the log has now; empty when it has signed no checkpoint of so many, from which it would have grown. */
    public Optional<Long> grownFrom(long leaves) {
        return log.grownFrom(leaves);
    }
}
