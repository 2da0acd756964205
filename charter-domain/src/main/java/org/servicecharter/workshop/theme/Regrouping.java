package org.servicecharter.workshop.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing that a grouping command changed, and how it was before. It does not say whose command it was. */
@Entity
@Table(name = "regrouping")
class Regrouping {

    /** What changed. */
    enum Kind {
        /** A card's theme. */
        CARD_MOVED,
        /** The card that is shown for this one. */
        CARD_MERGED,
        CARD_COPIED,
        THEME_MADE,
        THEME_REMOVED,
        THEME_NAMED
    }

    @Id
    @Column(length = 22)
    private String id;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(nullable = false, updatable = false, length = 64)
    private String mark;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Kind kind;

    @Column(nullable = false, updatable = false, length = 22)
    private String subject;

    @Column(updatable = false, length = 2 * Theme.NAME_MAX)
    private String was;

    @Column(updatable = false, length = 2 * Theme.NAME_MAX)
    private String became;

    protected Regrouping() {} // JPA

    Regrouping(String id, Rearrangement by, Kind kind, String subject, String was, String became) {
        this.id = id;
        this.workshopCode = by.workshop().getCode();
        this.mark = by.mark();
        this.kind = kind;
        this.subject = subject;
        this.was = was;
        this.became = became;
    }

    Kind getKind() {
        return kind;
    }

    String getSubject() {
        return subject;
    }

    String getWas() {
        return was;
    }

    String getBecame() {
        return became;
    }
}
