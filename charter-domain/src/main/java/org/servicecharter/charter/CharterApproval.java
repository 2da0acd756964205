package org.servicecharter.charter;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.CharterVersion;
import org.servicecharter.charter.version.Charters;
import org.servicecharter.organisation.Role;

/**
 * Decides on a version that was handed in. Whoever worked on it is refused here, whatever their role. Each method is
 * one transaction.
 */
@Stateless
@RolesAllowed(Role.Names.APPROVER)
public class CharterApproval {

    @Inject
    private Charters charters;

    @Inject
    private VersionPublishing publishing;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Freezes the main text and each rendition that is marked complete, and makes them public. When the day from which it is in force has come, it supersedes the version
     * before it at once; else {@link ComingIntoForce} does on that day. The charter of a unit needs an umbrella in force
     * (a check). {@link CharterPublished} is fired inside this transaction.
     *
     * @param change how much it changes for those who signed the one before; not asked for the first version
     * @param reason for the change, 1 to 600 characters; not asked for the first version
     */
    public void publish(String code, long seenRevision, ChangeKind change, String reason) {
        publishing.publish(handedIn(code, seenRevision), change, reason, caller(), clock.instant());
    }

    /** Gives it back to the authors, who read the reason (1 to 600 characters) on top of the draft. */
    public void sendBack(String code, long seenRevision, String reason) {
        handedIn(code, seenRevision).sendBack(reason, caller());
    }

    private CharterVersion handedIn(String code, long seenRevision) {
        CharterVersion version = charters.getForChange(code);
        version.requireRevision(seenRevision);
        return version;
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
