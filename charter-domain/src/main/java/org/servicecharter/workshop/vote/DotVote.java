package org.servicecharter.workshop.vote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One participant's dots on one theme, as long as voting is open. */
@Entity
@Table(name = "dot_vote")
@IdClass(DotVote.Key.class)
public class DotVote {

    @Id
    @Column(name = "theme_id", length = 22)
    private String themeId;

    @Id
    @Column(name = "participant_id", length = 22)
    private String participantId;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(nullable = false)
    private int dots;

    protected DotVote() {} // JPA

    DotVote(String workshopCode, String themeId, String participantId, int dots) {
        this.workshopCode = workshopCode;
        this.themeId = themeId;
        this.participantId = participantId;
        this.dots = dots;
    }

    void change(int newDots) {
        dots = newDots;
    }

    String getThemeId() {
        return themeId;
    }

    int getDots() {
        return dots;
    }

    /** Identity of a vote. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String themeId;
        private String participantId;

        public Key() {} // JPA

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(themeId, key.themeId)
                    && Objects.equals(participantId, key.participantId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(themeId, participantId);
        }
    }
}
