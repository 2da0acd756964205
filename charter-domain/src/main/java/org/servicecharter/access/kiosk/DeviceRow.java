package org.servicecharter.access.kiosk;

import java.io.Serializable;
import java.time.Instant;

/** One open shared device. @param unit its unit's name */
public record DeviceRow(String code, String name, String unit, String openedBy, Instant openedAt)
        implements Serializable {}
