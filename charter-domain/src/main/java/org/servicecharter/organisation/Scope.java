package org.servicecharter.organisation;

/**
 * What a program may do that comes with a token of {@code access.token}. Services name a scope beside the roles of
 * people; a token has no role, so what names no scope is closed to it.
 */
public enum Scope {
    PEOPLE_READ,
    PEOPLE_WRITE,
    RESULTS_WRITE,
    EVIDENCE_READ;

    /** The name of the role for {@code @RolesAllowed}. */
    public String role() {
        return "SCOPE_" + name();
    }

    /** The roles as the names that {@code @RolesAllowed} needs: constants, as annotations take no enum. */
    public static final class Names {
        public static final String PEOPLE_READ = "SCOPE_PEOPLE_READ";
        public static final String PEOPLE_WRITE = "SCOPE_PEOPLE_WRITE";
        public static final String RESULTS_WRITE = "SCOPE_RESULTS_WRITE";
        public static final String EVIDENCE_READ = "SCOPE_EVIDENCE_READ";

        private Names() {}
    }
}
