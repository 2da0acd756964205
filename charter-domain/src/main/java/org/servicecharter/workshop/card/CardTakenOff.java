package org.servicecharter.workshop.card;

/** The facilitator took this card off the board. */
public record CardTakenOff(String workshopCode, String cardId) {}
