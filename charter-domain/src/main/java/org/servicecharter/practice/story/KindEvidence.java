package org.servicecharter.practice.story;

import java.io.Serializable;
import org.servicecharter.framework.EncounterKind;

/**
 * What stories of a year tell of the outcome that a kind of encounter is meant to have (S0): counts alone.
 *
 * @param told good ones after which the customer told others
 */
public record KindEvidence(EncounterKind kind, long good, long bad, long told) implements Serializable {}
