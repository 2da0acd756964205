package org.servicecharter.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;

/**
 * A refusal the user can act on. Rolls the transaction back, and reaches the page as itself: without the
 * annotation EJB would hide it in an EJBException.
 *
 * <p>Carries a key of {@code org/servicecharter/rules.properties} and its arguments, never a sentence.
 */
@ApplicationException(rollback = true)
public abstract class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    protected BusinessRuleViolation(String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    /** The values that fill {@code {0}}, {@code {1}}… of the text; empty after serialisation. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
