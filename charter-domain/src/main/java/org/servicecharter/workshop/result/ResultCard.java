package org.servicecharter.workshop.result;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.workshop.card.CardView;

/**
 * A card in the result.
 *
 * @param theme the name of its theme; {@code null} without one, or while that has no name
 * @param dots those of its theme; {@code null} when none were counted
 * @param became what was made of it, itself or with its theme
 */
public record ResultCard(CardView card, String theme, Integer dots, List<Became> became) implements Serializable {}
