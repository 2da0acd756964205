package org.servicecharter.workshop.poll;

import java.io.Serializable;
import java.util.Map;

/**
 * One participant's own answers.
 *
 * @param answers by question, where it is not counted yet
 */
public record OwnAnswers(Map<String, Integer> answers) implements Serializable {}
