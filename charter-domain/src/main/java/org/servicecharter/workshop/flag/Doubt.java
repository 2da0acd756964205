package org.servicecharter.workshop.flag;

import java.io.Serializable;

/**
 * A flag as somebody raises it.
 *
 * @param clause the id of the principle or behaviour; {@code null} for the definition
 * @param note a few words on it, at most 300 characters; may be blank
 */
public record Doubt(FlaggedPart part, String clause, FlagKind kind, String note) implements Serializable {}
