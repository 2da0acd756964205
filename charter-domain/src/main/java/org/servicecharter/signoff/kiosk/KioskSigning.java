package org.servicecharter.signoff.kiosk;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.servicecharter.access.kiosk.KioskGuest;
import org.servicecharter.access.kiosk.KioskVisiting;
import org.servicecharter.organisation.Role;
import org.servicecharter.signoff.CharterDeclining;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SignatureRecording;

/** Signing, or declining to, at a shared device: one act for each time the PIN is typed. The signer is whoever calls, and was let in there (SO-01). */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class KioskSigning {

    @Resource
    private SessionContext context;

    @Inject
    private KioskVisiting visiting;

    @Inject
    private SignatureRecording recording;

    @Inject
    private Clock clock;

    /**
     * Records the act and ends the visit but for its receipt, in one transaction. No password is asked for: the PIN was
     * typed for this act alone.
     *
     * @param visitSecret of the visit that is the caller's
     * @param helped somebody helped with the device (SO-18)
     * @return the id of the record
     * @throws NotAtDevice when the visit is over or somebody else's
     * @throws org.servicecharter.signoff.StatementNotTicked and the other refusals of signing
     */
    public String sign(Signature given, String visitSecret, boolean helped) {
        String caller = context.getCallerPrincipal().getName();
        String record = recording.record(given, caller, manner(visitSecret, caller, helped));
        visiting.done(visitSecret, record);
        return record;
    }

    /**
     * The same for declining (SO-14).
     *
     * @throws NotAtDevice when the visit is over or somebody else's
     * @throws org.servicecharter.signoff.DeclineReasonMissing and the other refusals of declining
     */
    public String decline(CharterDeclining.Decline given, String visitSecret, boolean helped) {
        String caller = context.getCallerPrincipal().getName();
        Signature.Manner manner = manner(visitSecret, caller, helped);
        String record = recording.decline(given, caller, manner, clock.instant());
        visiting.done(visitSecret, record);
        return record;
    }

    private Signature.Manner manner(String visitSecret, String caller, boolean helped) {
        KioskGuest guest = visiting.recognise(visitSecret)
                .filter(found -> found.person().code().equals(caller) && !found.done())
                .orElseThrow(NotAtDevice::new);
        Signature.Manner manner =
                Signature.Manner.sharedDevice(guest.device() + " (" + guest.deviceCode() + ")", guest.enteredAt());
        return helped ? manner.helped() : manner;
    }
}
