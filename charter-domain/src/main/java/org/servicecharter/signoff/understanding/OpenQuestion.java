package org.servicecharter.signoff.understanding;

import java.io.Serializable;
import java.util.List;

/** A question as it is put, without telling which answer is right. */
public record OpenQuestion(String asks, List<String> choices) implements Serializable {}
