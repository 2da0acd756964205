package org.servicecharter.access.kiosk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.servicecharter.shared.RandomCodes;

/** Stores how a try with a PIN or a start code went, one try after the other for each person. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PinOutcome {

    @Inject
    private SharedDevices devices;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    public void failed(String personCode) {
        devices.pinToChange(personCode).ifPresent(PersonalPin::failed);
    }

    /**
     * @param compared the stored PIN that the one typed was compared with
     * @return the secret of the visit; empty when the PIN is locked or another one by now
     */
    public Optional<String> entered(String personCode, String compared, String token) {
        PersonalPin pin = devices.pinToChange(personCode).orElseThrow();
        if (!pin.isGood() || !pin.getPinHash().equals(compared)) {
            return Optional.empty();
        }
        pin.succeeded();
        return devices.findOpen(token).map(device -> devices.begin(device, personCode, clock.instant()));
    }

    /** @return false when the start code is not, or no longer, the one that counts: that is a failed try */
    public boolean chosen(String personCode, String startCode, String pinHash) {
        Instant now = clock.instant();
        PersonalPin pin = devices.pinToChange(personCode).orElseThrow();
        if (!pin.startsWith(codes.hash(startCode), now)) {
            pin.failed();
            return false;
        }
        pin.choose(pinHash, now);
        return true;
    }
}
