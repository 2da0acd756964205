package org.servicecharter.framework;

/**
 * What somebody is to a customer for a while (S1). The source names the three; which exchange asks for which is our
 * reading of what it asks of us (S2).
 */
public enum Hat {
    /** Respect, being there, no waiting. */
    HOST,
    /** Knowing, listening, explaining until the customer can decide. */
    ADVISER,
    /** Finding an aim that both sides gain by. */
    SELLER;

    /** The one to begin with. */
    public static Hat of(ExchangeType exchange) {
        return switch (exchange) {
            case QUICK -> HOST;
            case SUPPLEMENTAL, RESOLUTION -> ADVISER;
            case FORMAL -> SELLER;
        };
    }
}
