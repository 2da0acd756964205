package org.servicecharter.workshop.card;

/** Why a hidden card is not shown to the others. Everybody reads the reason, nobody the card. */
public enum TakeOutReason {
    NAMES_SOMEBODY,
    HURTS_SOMEBODY,
    CONFIDENTIAL,
    OFF_TOPIC
}
