package org.servicecharter.workshop.poll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One participant's answer, as long as it is not counted. The key keeps it one. */
@Entity
@Table(name = "poll_answer")
@IdClass(PollAnswer.Key.class)
public class PollAnswer {

    @Id
    @Column(name = "poll_id", length = 22)
    private String pollId;

    @Id
    @Column(name = "participant_id", length = 22)
    private String participantId;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(nullable = false)
    private int answer;

    protected PollAnswer() {} // JPA

    PollAnswer(Poll poll, String participantId, int answer) {
        this.pollId = poll.getId();
        this.workshopCode = poll.getWorkshopCode();
        this.participantId = participantId;
        this.answer = answer;
    }

    void change(int newAnswer) {
        answer = newAnswer;
    }

    String getPollId() {
        return pollId;
    }

    int getAnswer() {
        return answer;
    }

    /** Identity of an answer. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String pollId;
        private String participantId;

        public Key() {} // JPA

        Key(String pollId, String participantId) {
            this.pollId = pollId;
            this.participantId = participantId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(pollId, key.pollId)
                    && Objects.equals(participantId, key.participantId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(pollId, participantId);
        }
    }
}
