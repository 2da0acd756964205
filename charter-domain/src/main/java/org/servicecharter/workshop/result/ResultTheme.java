package org.servicecharter.workshop.result;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.workshop.theme.ThemeView;

/**
 * A theme in the result, with its cards.
 *
 * @param place from 1, the same for all with as many dots; {@code null} when none were counted
 * @param tied others have as many dots
 */
public record ResultTheme(ThemeView theme, Integer place, boolean tied, List<ResultCard> cards, List<Became> became)
        implements Serializable {}
