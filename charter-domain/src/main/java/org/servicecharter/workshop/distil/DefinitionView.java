package org.servicecharter.workshop.distil;

import java.io.Serializable;
import java.util.List;

/**
 * The definition as every screen sees it.
 *
 * @param text {@code null} after it was taken away
 * @param cards ids of the cards it was made from
 */
public record DefinitionView(String text, List<String> cards) implements Serializable {

    static DefinitionView of(Definition definition) {
        return new DefinitionView(
                definition.getWording(),
                definition.getCardIds().stream().sorted().toList());
    }
}
