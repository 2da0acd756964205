package org.servicecharter.workshop.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.servicecharter.workshop.EventKey;

/**
 * A line of a board's log. Never changed but for the name of a person who is erased, never removed while cards are kept;
 * carries no time, which would tell who wrote what.
 */
@Entity
@Table(name = "board_event")
@IdClass(EventKey.class)
public class BoardEvent {

    @Id
    @Column(name = "workshop_code", length = 6)
    private String workshopCode;

    @Id
    @Column(name = "event_number")
    private long eventNumber;

    @Column(nullable = false, updatable = false, length = 40)
    private String audience;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private BoardEventKind kind;

    @Column(nullable = false, updatable = false)
    private String content;

    protected BoardEvent() {} // JPA

    BoardEvent(BoardEntry entry) {
        this.workshopCode = entry.workshopCode();
        this.eventNumber = entry.number();
        this.audience = entry.audience().name();
        this.kind = entry.kind();
        this.content = entry.content();
    }

    BoardEntry entry() {
        return new BoardEntry(workshopCode, eventNumber, new Audience(audience), kind, content);
    }
}
