package org.servicecharter.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import java.util.Optional;
import org.servicecharter.shared.BusinessRuleViolation;
import org.servicecharter.shared.NotFound;

/** What the domain really said, somewhere in the chain of causes of what was thrown. */
record Refusal(Throwable thrown) {

    /** The rule that refused; empty when it was a fault. */
    Optional<BusinessRuleViolation> rule() {
        return find(BusinessRuleViolation.class);
    }

    boolean isForbidden() {
        return find(EJBAccessException.class).isPresent()
                || find(AccessLocalException.class).isPresent(); // what a no-interface view throws
    }

    boolean isNotFound() {
        return find(NotFound.class).isPresent();
    }

    private <T extends Throwable> Optional<T> find(Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
