package org.servicecharter.workshop.seat;

import java.io.Serializable;
import org.servicecharter.workshop.Anonymity;

/** A workshop as somebody sees it who has not joined yet. */
public record JoinView(String code, String title, Anonymity anonymity) implements Serializable {}
