package org.servicecharter.workshop.card;

/** Why a hidden card is not shown to the others. Everybody reads the reason, nobody the card. */
public enum TakeOutReason {
    NAMES_SOMEBODY,
    HURTS_SOMEBODY,
    CONFIDENTIAL,
    OFF_TOPIC,
    /** Nobody gives it for a single card: so few wrote that what they wrote was left unseen (W-06). */
    FEW_WROTE,
    /** Its author took it away after it was left unseen, and may bring it back as long as the step lasts. */
    WITHDRAWN;

    /** Whether a facilitator takes a card out for it. */
    public boolean isGiven() {
        return this != FEW_WROTE && this != WITHDRAWN;
    }
}
