package org.servicecharter.access.kiosk;

/**
 * What a PIN must be: {@value #FEWEST} to {@value #MOST} digits, neither the same few again and again, nor counted up or
 * down, nor with the staff number in it.
 */
final class PinRules {

    static final int FEWEST = 6;
    static final int MOST = 12;

    private static final int FEWEST_DIFFERENT = 3;
    private static final String UP = "0123456789012345678901";

    private PinRules() {}

    /** @throws PinNotUsable with the reason */
    static void check(String pin, String staffNumber) {
        if (pin == null || !pin.matches("[0-9]{" + FEWEST + "," + MOST + "}")) {
            throw PinNotUsable.digits(FEWEST, MOST);
        }
        if (pin.chars().distinct().count() < FEWEST_DIFFERENT
                || UP.contains(pin)
                || new StringBuilder(UP).reverse().indexOf(pin) >= 0
                || pin.contains(staffNumber)) {
            throw PinNotUsable.easy();
        }
    }
}
