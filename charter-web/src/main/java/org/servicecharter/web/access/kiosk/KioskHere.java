package org.servicecharter.web.access.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.servicecharter.access.kiosk.KioskGuest;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.web.print.QrCode;

/** Whether the page is shown at a shared device. In pages: {@code #{kiosk.here}}, {@code #{kiosk.sharedDevice}}. */
@Named("kiosk")
@RequestScoped
public class KioskHere {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PortalAddress portal;

    /** Somebody is at it, with their PIN. */
    public boolean isHere() {
        return guest().isPresent();
    }

    /** The act is recorded, and only its receipt is to be seen. */
    public boolean isDone() {
        return guest().filter(KioskGuest::done).isPresent();
    }

    /** Whether this browser was opened as one, whoever is at it. */
    public boolean isSharedDevice() {
        return DeviceToken.of(request).isPresent();
    }

    /** For signing here. */
    public Optional<String> visit() {
        return isHere() ? KioskGuests.visit(request) : Optional.empty();
    }

    /** Where the receipt can be taken away to a phone of one's own, as a QR code. */
    public QrCode getTakeAway() {
        return QrCode.of(portal.of("/api/v1/receipts/taken/" + visit().orElse("")));
    }

    private Optional<KioskGuest> guest() {
        return Optional.ofNullable((KioskGuest) request.getAttribute(KioskGuests.GUEST));
    }
}
