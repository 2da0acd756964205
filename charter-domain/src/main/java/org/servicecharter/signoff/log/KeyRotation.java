package org.servicecharter.signoff.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/**
 * Has the log go on with a new key: because that is done from time to time, or because somebody may have seen the one
 * in use. Receipts given before verify as they did, since the keys before stay published.
 */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class KeyRotation {

    @Inject
    private LogStore store;

    @Inject
    private LogKeeper keeper;

    @Inject
    private LeafNumbering numbering;

    @Inject
    private AuditTrail trail;

    @Inject
    private RandomCodes codes;

    @Inject
    private Clock clock;

    /**
     * The last leaf that the key in use signs says which one follows; the private half of the former is gone with the
     * next signature.
     *
     * @throws LogKeyLost when the key in the folder of {@code charter.keys.dir} is not the log's
     */
    public void changeKey() {
        LogHead head = store.lockedHead();
        VerifierKey before = keeper.key(head).verifier();
        if (head.verifierKey()
                .filter(known -> !known.line().equals(before.line()))
                .isPresent()) {
            throw new LogKeyLost();
        }
        VerifierKey after = keeper.next(head).verifier();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String recordId = codes.id();
        SaltedRecord record = KeyChange.record(recordId, before, after, now);
        numbering.number(List.of(new PendingLeaf(recordId, record.leafHash())), head);
        head.handOverTo(after);
        store.add(new KeyChange(head.treeSize(), recordId, before.line(), after.line(), record));
        trail.note("log.keyChanged", after.name(), before.line() + " → " + after.line());
    }
}
