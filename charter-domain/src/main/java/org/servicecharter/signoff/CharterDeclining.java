package org.servicecharter.signoff;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.organisation.Role;

/**
 * Declining to sign, with a reason (SO-14). It is a record of its own, the caller's act as much as a signature is, and
 * closes nothing: they may sign later. The manager is asked to talk with them and is not told the reason.
 */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class CharterDeclining {

    /** Characters. */
    public static final int WORDS_MAX = 2000;

    /**
     * What a person hands in when declining. Who declines is not in it: that is whoever calls (SO-01).
     *
     * @param version the one they had before them
     * @param reason {@code null} while none is chosen
     * @param words their own, may be blank
     */
    public record Decline(String charterCode, int version, DeclineReason reason, String words) {

        /** @throws DeclineWordsTooLong when the words are longer than {@value #WORDS_MAX} characters */
        public Decline {
            words = words == null ? "" : words.strip();
            if (words.length() > WORDS_MAX) {
                throw new DeclineWordsTooLong(WORDS_MAX);
            }
        }
    }

    @Resource
    private SessionContext context;

    @Inject
    private SignatureRecording recording;

    @Inject
    private Clock clock;

    /**
     * Records that the caller declines, with its leaf in the evidence log and the letters that say so, in one
     * transaction. Whoever has declined this version already gets the same record.
     *
     * @return the id of the record, which is that of the receipt
     * @throws DeclineReasonMissing when no reason is chosen
     * @throws NewerVersionPublished when it is no longer the version to sign
     * @throws SignedAlready when the caller has signed
     * @throws TextNotOpened when the caller has not opened the text
     * @throws NothingToSign when nobody is asked to sign this charter
     */
    public String decline(Decline given) {
        String caller = context.getCallerPrincipal().getName();
        return recording.decline(given, caller, Signature.Manner.ownSession(), clock.instant());
    }
}
