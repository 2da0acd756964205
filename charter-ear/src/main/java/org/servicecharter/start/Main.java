package org.servicecharter.start;

import java.lang.reflect.InvocationTargetException;

/**
 * Entry of {@code charter.jar}: looks at the Java it runs on before anything else is loaded.
 *
 * <p>Compiled for Java 8 and tied to the rest by name only: a direct call would ask an old compiler level to read
 * newer classes.
 */
public final class Main {

    static final int NEEDED = 17;

    private Main() {}

    public static void main(String[] args) throws Throwable {
        String complaint = complaint(System.getProperty("java.specification.version"));
        if (complaint != null) {
            System.err.println(complaint);
            System.exit(1);
        }
        try {
            Class.forName("org.servicecharter.start.Portal")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What to tell somebody whose Java has this specification version ("1.8", "11", "17"); null when it will do. */
    static String complaint(String version) {
        String major = version.startsWith("1.") ? version.substring(2) : version;
        if (Integer.parseInt(major) >= NEEDED) {
            return null;
        }
        return "The Service Charter Portal needs Java " + NEEDED + " or newer, and this is Java " + major
                + ". Install a newer Java and start the portal with it.";
    }
}
