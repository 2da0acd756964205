package org.servicecharter.workshop.poll;

import java.io.Serializable;

/** Somebody who would like to review the draft, for those who lead. */
public record ReviewerRow(String id, String name) implements Serializable {}
