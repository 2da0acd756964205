package org.servicecharter.access;

/** Somebody has a new password: sessions and devices from before are signed out. */
public record PasswordChosen(String personCode) {}
