package org.servicecharter.workshop.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * One dot of one participant on one theme, until the workshop closes. Numbered twice, and with the terms of its vote,
 * so that the database itself refuses one too many.
 */
@Entity
@Table(name = "dot")
@IdClass(Dot.Key.class)
public class Dot {

    @Id
    @Column(name = "participant_id", length = 22)
    private String participantId;

    @Id
    @Column(name = "vote_number")
    private int vote;

    @Id
    @Column(name = "dot_number")
    private int number;

    @Column(name = "theme_id", nullable = false, updatable = false, length = 22)
    private String themeId;

    @Column(name = "on_theme", nullable = false, updatable = false)
    private int onTheme;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(nullable = false, updatable = false)
    private int budget;

    @Column(nullable = false, updatable = false)
    private int cap;

    protected Dot() {} // JPA

    /**
     * @param number from 1 among this participant's dots in this vote
     * @param onTheme from 1 among this participant's dots on this theme
     */
    Dot(Vote vote, String participantId, int number, String themeId, int onTheme) {
        this.workshopCode = vote.getWorkshopCode();
        this.vote = vote.getNumber();
        this.budget = vote.getBudget();
        this.cap = vote.getCap();
        this.participantId = participantId;
        this.number = number;
        this.themeId = themeId;
        this.onTheme = onTheme;
    }

    String getParticipantId() {
        return participantId;
    }

    int getNumber() {
        return number;
    }

    String getThemeId() {
        return themeId;
    }

    int getOnTheme() {
        return onTheme;
    }

    /** Identity of a dot. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String participantId;
        private int vote;
        private int number;

        public Key() {} // JPA

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(participantId, key.participantId)
                    && vote == key.vote
                    && number == key.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(participantId, vote, number);
        }
    }
}
