package org.servicecharter.framework;

/** What grows between a customer and an organisation out of what they exchange; {@link ExchangeType} says from which. */
public enum RelationshipType {
    TRANSACTIONAL,
    INCREMENTAL,
    FORMATIVE,
    PARTNERSHIP;

    /** The one exchange that leads to it. */
    public ExchangeType grownFrom() {
        for (ExchangeType exchange : ExchangeType.values()) {
            if (exchange.relationship() == this) {
                return exchange;
            }
        }
        throw new IllegalStateException(name());
    }
}
