package org.servicecharter.workshop.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.servicecharter.workshop.Chart;

/** What is left of a card that was taken out, once the others are shown: neither its words nor its author. */
@Entity
@Table(name = "taken_card")
public class TakenCard {

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 5)
    private Chart chart;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private TakeOutReason reason;

    protected TakenCard() {} // JPA

    /** @param id a new one: its author knows the card's */
    public TakenCard(String id, String workshopCode, TakenOut told) {
        this.id = id;
        this.workshopCode = workshopCode;
        this.chart = told.chart();
        this.reason = told.reason();
    }
}
