package org.servicecharter.access;

/** The portal has its first administrator. */
public record PortalSetUp(String administratorCode) {}
