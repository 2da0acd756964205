package org.servicecharter.signoff.kiosk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.servicecharter.access.kiosk.KioskVisiting;
import org.servicecharter.signoff.Acknowledgements;
import org.servicecharter.signoff.receipt.ReceiptFiles;

/**
 * The receipt of what was signed at a shared device, on a phone of one's own. Open to everybody: whoever has the visit's
 * secret read it from the screen, which showed it to the signer.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KioskReceipts {

    @Inject
    private KioskVisiting visiting;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private ReceiptFiles files;

    /**
     * Empty when the secret is unknown or too old.
     *
     * @throws org.servicecharter.signoff.receipt.ProofNotReady when the log has not come to it yet
     */
    public Optional<String> file(String visitSecret) {
        return visiting.takenAway(visitSecret).flatMap(acknowledgements::find).map(files::of);
    }
}
