package org.servicecharter.access.kiosk;

import java.io.Serializable;
import java.time.Instant;

/** A start code as it is handed over, this once. @param name of the person it is for */
public record StartCode(String staffNumber, String name, String code, Instant until) implements Serializable {}
