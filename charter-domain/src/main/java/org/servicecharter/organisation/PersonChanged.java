package org.servicecharter.organisation;

/** Somebody was added, or their details changed: roles and employment may be others now. */
public record PersonChanged(String code) {}
