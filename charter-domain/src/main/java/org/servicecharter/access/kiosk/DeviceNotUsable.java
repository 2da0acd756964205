package org.servicecharter.access.kiosk;

import org.servicecharter.shared.BusinessRuleViolation;

/** A shared device that cannot be opened as described. */
public class DeviceNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private DeviceNotUsable(String key, Object... arguments) {
        super("access.device." + key, arguments);
    }

    static DeviceNotUsable name(int max) {
        return new DeviceNotUsable("name", max);
    }

    static DeviceNotUsable unit() {
        return new DeviceNotUsable("unit");
    }
}
