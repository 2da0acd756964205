package org.servicecharter.touchpoint;

import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.ServiceLevel;

/** Touchpoints as tests begin with them. */
public final class TouchpointFixture {

    private TouchpointFixture() {}

    /** A name and what is needed, nothing else. */
    public static TouchpointDetails plain(String journey, String name) {
        return of(journey, name, null, null, null, false, null, null);
    }

    public static TouchpointDetails meant(EncounterKind encounter, ExchangeType exchange, ServiceLevel level) {
        return of("journey", "Desk", encounter, exchange, level, false, null, null);
    }

    /** @param reason of a moment of truth; {@code null} for none */
    public static TouchpointDetails special(boolean firstContact, String reason, ExchangeType exchange) {
        return of("journey", "Desk", null, exchange, null, firstContact, reason, null);
    }

    public static TouchpointDetails owned(String journey, String name, String owner) {
        return of(journey, name, null, null, null, false, null, owner);
    }

    private static TouchpointDetails of(
            String journey,
            String name,
            EncounterKind encounter,
            ExchangeType exchange,
            ServiceLevel level,
            boolean firstContact,
            String reason,
            String owner) {
        return new TouchpointDetails(
                journey,
                Phase.DURING,
                name,
                ContactChannel.IN_PERSON,
                null,
                null,
                null,
                encounter,
                exchange,
                level,
                owner,
                MinimumRole.ANYBODY,
                firstContact,
                reason != null,
                reason,
                null);
    }

    /** As it stands on the map. */
    public static TouchpointRow row(String code, TouchpointDetails details) {
        return new TouchpointRow(code, 1, "Journey", details, false, false);
    }
}
