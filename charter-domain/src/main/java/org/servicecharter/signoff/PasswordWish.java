package org.servicecharter.signoff;

/** Whether a signer types the password again. */
public enum PasswordWish {
    /** They have none here. */
    NONE,
    /** They may. */
    OPTIONAL,
    /** The organisation asks for it. */
    ASKED
}
