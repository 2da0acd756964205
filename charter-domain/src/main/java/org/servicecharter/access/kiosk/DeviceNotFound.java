package org.servicecharter.access.kiosk;

import org.servicecharter.shared.NotFound;

/** There is no such shared device, or the caller does not look after it. */
public class DeviceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    DeviceNotFound() {
        super("access.device.notFound");
    }
}
