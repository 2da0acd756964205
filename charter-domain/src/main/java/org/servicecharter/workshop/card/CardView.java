package org.servicecharter.workshop.card;

import java.io.Serializable;
import java.util.Map;
import org.servicecharter.workshop.Chart;

/**
 * A revealed card as every screen sees it.
 *
 * @param theme the id of its theme, or {@code null}
 * @param late written after its chart's own step (W-08)
 * @param edited worded anew by the facilitator
 * @param author the name its author gave, in a named workshop; else {@code null}
 */
public record CardView(String id, Chart chart, String text, String theme, boolean late, boolean edited, String author)
        implements Serializable {

    static CardView of(Card card, Map<String, String> names) {
        String author = card.getAuthorId() == null ? null : names.get(card.getAuthorId());
        return new CardView(
                card.getId(),
                card.getChart(),
                card.getWording(),
                card.getThemeId(),
                card.isLate(),
                card.isEdited(),
                author);
    }
}
