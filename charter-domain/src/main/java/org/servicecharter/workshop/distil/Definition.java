package org.servicecharter.workshop.distil;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.servicecharter.framework.wording.DefinitionReading;
import org.servicecharter.workshop.Wording;

/** What customer service means here, in at most three sentences, and the cards that say so. */
@Entity
@Table(name = "definition")
public class Definition {

    public static final int TEXT_MAX = 600;

    @Id
    @Column(name = "workshop_code", length = 6)
    private String workshopCode;

    @Column(nullable = false, length = 2 * TEXT_MAX)
    private String wording;

    @ElementCollection
    @CollectionTable(name = "definition_card", joinColumns = @JoinColumn(name = "workshop_code"))
    @Column(name = "card_id", length = 22)
    private Set<String> cardIds = new HashSet<>();

    protected Definition() {} // JPA

    public Definition(String workshopCode, String text, Collection<String> cardIds) {
        this.workshopCode = workshopCode;
        revise(text, cardIds);
    }

    /**
     * @throws org.servicecharter.workshop.TextNotUsable when blank or too long
     * @throws TooManySentences when it is more than {@link DefinitionReading#MOST_SENTENCES}
     */
    final void revise(String text, Collection<String> newCardIds) {
        String checked = Wording.checked(text, TEXT_MAX);
        TooManySentences.requireFew(checked);
        wording = checked;
        cardIds.clear();
        cardIds.addAll(newCardIds);
    }

    /** It was not made from this card. Says whether it was until now. */
    boolean unlink(String cardId) {
        return cardIds.remove(cardId);
    }

    public String getWording() {
        return wording;
    }

    public Set<String> getCardIds() {
        return Set.copyOf(cardIds);
    }
}
