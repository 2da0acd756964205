package org.servicecharter.web.access;

/** This person signed out in one of their browsers. */
public record SignedOut(String code) {}
