package org.servicecharter.workshop.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.servicecharter.workshop.theme.Theme;

/** One proposal for a board, until somebody accepts or dismisses it. */
@Entity
@Table(name = "suggestion")
class Suggestion {

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private SuggestionKind kind;

    @Column(updatable = false, length = 2 * Theme.NAME_MAX)
    private String name;

    @Column(nullable = false, updatable = false)
    private String cards;

    @Column(nullable = false, updatable = false)
    private int place;

    protected Suggestion() {} // JPA

    /** @param place its order among those that were found together */
    Suggestion(String id, String workshopCode, Found found, int place) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.kind = found.kind();
        this.name = found.name();
        this.cards = String.join(" ", found.cards());
        this.place = place;
    }

    String getId() {
        return id;
    }

    String getWorkshopCode() {
        return workshopCode;
    }

    SuggestionKind getKind() {
        return kind;
    }

    /** {@code null} for cards that are to be merged. */
    String getName() {
        return name;
    }

    List<String> getCards() {
        return List.of(cards.split(" "));
    }
}
