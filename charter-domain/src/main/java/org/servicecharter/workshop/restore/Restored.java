package org.servicecharter.workshop.restore;

import java.io.Serializable;
import org.servicecharter.workshop.WorkshopState;

/** A workshop that came in from a file. */
public record Restored(String code, WorkshopState state) implements Serializable {}
