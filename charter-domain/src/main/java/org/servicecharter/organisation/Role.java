package org.servicecharter.organisation;

/**
 * What a person may do beyond their own job. Everyone is an {@link #EMPLOYEE}; being a manager is no role, it
 * follows from the organisation chart.
 */
public enum Role {
    EMPLOYEE,
    FACILITATOR,
    AUTHOR,
    APPROVER,
    AUDITOR,
    ADMINISTRATOR;

    /** The roles as the names that {@code @RolesAllowed} needs: constants, as annotations take no enum. */
    public static final class Names {
        public static final String EMPLOYEE = "EMPLOYEE";
        public static final String FACILITATOR = "FACILITATOR";
        public static final String AUTHOR = "AUTHOR";
        public static final String APPROVER = "APPROVER";
        public static final String AUDITOR = "AUDITOR";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
