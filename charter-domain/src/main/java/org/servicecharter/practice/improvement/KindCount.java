package org.servicecharter.practice.improvement;

import java.io.Serializable;

/** How many improvements there are of a kind, and of how many of them it is written down what came of them. */
public record KindCount(ImprovementKind kind, long all, long measured) implements Serializable {}
