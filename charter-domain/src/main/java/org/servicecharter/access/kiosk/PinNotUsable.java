package org.servicecharter.access.kiosk;

import org.servicecharter.shared.BusinessRuleViolation;

/** A PIN that cannot be chosen, or a start code that cannot be handed out, for a reason that can be mended. */
public class PinNotUsable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private PinNotUsable(String key, Object... arguments) {
        super("access.pin." + key, arguments);
    }

    static PinNotUsable digits(int fewest, int most) {
        return new PinNotUsable("digits", fewest, most);
    }

    static PinNotUsable easy() {
        return new PinNotUsable("easy");
    }

    static PinNotUsable code() {
        return new PinNotUsable("code");
    }

    static PinNotUsable nobody(String typed) {
        return new PinNotUsable("nobody", typed == null ? "" : typed);
    }
}
