package org.servicecharter.audit;

/** One of many acts that are noted together; what its parts hold is told at {@link AuditTrail#note}. */
public record AuditNote(String act, String about, String detail) {}
