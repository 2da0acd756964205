package org.servicecharter.framework;

/** A principle with its behaviours that a charter may begin with. */
public enum PrincipleTemplate {
    /** Perception is reality (S3 #1). */
    PERCEPTION(2, null, null, Craft.LISTEN),
    /** The customer's right to be served, heard, understood, and to our best effort (S3 #2). */
    FOUR_RIGHTS(4, null, null, null),
    /** What a quick exchange asks for: respect, being there, speed; and no pushing (S2). */
    QUICK(3, ExchangeType.QUICK, Hat.HOST, null);

    private final int dos;
    private final ExchangeType exchange;
    private final Hat hat;
    private final Craft craft;

    PrincipleTemplate(int dos, ExchangeType exchange, Hat hat, Craft craft) {
        this.dos = dos;
        this.exchange = exchange;
        this.hat = hat;
        this.craft = craft;
    }

    /** How many things to do it has; one not to do goes with them. */
    public int dos() {
        return dos;
    }

    /** The exchange its behaviours belong to; {@code null} for all. */
    public ExchangeType exchange() {
        return exchange;
    }

    /** As what they are done; {@code null} for any. */
    public Hat hat() {
        return hat;
    }

    /** What they take; {@code null} for nothing in particular. */
    public Craft craft() {
        return craft;
    }
}
