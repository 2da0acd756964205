package org.servicecharter.as;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/**
 * Somebody whose principal is only known when the test runs: a participant, a room screen or one of many employees. Speaks
 * to the server's own security context by reflection, as its classes are not on the test's class path.
 */
@ApplicationScoped
public class Seated {

    /** Does the work as a participant with the principal {@code participant:CODE:ID}. */
    public <T> T participant(String code, String id, Callable<T> work) throws Exception {
        return as("participant:" + code + ":" + id, "PARTICIPANT", work);
    }

    /** Does the work as whichever employee has this code. */
    public <T> T employee(String code, Callable<T> work) throws Exception {
        return as(code, "EMPLOYEE", work);
    }

    /** Does the work as the room screen of this workshop. */
    public <T> T display(String code, Callable<T> work) throws Exception {
        return as("display:" + code, "DISPLAY", work);
    }

    private static <T> T as(String name, String role, Callable<T> work) throws Exception {
        Class<?> contexts = Class.forName("com.sun.enterprise.security.SecurityContext");
        Subject subject = new Subject();
        subject.getPrincipals().add(principal("org.glassfish.security.common.Group", role));
        subject.getPrincipals().add(principal("org.glassfish.security.common.PrincipalImpl", name));
        Object before = contexts.getMethod("getCurrent").invoke(null);
        contexts.getMethod("setCurrent", contexts)
                .invoke(
                        null,
                        contexts.getConstructor(String.class, Subject.class).newInstance(name, subject));
        try {
            return work.call();
        } finally {
            contexts.getMethod("setCurrent", contexts).invoke(null, before);
        }
    }

    private static Principal principal(String type, String name) throws ReflectiveOperationException {
        return (Principal) Class.forName(type).getConstructor(String.class).newInstance(name);
    }
}
