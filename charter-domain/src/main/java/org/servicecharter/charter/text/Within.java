package org.servicecharter.charter.text;

import java.io.Serializable;

/** A time that may pass, its limit included: "within 10 working days". */
public record Within(int amount, MeasureUnit unit) implements Serializable {}
