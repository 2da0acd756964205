package org.servicecharter.charter.offer;

import java.io.Serializable;
import org.servicecharter.framework.UniversalBehaviour;

/** A behaviour that fits every charter, in the words in which it is offered. */
public record LibraryOffer(UniversalBehaviour behaviour, String text) implements Serializable {}
