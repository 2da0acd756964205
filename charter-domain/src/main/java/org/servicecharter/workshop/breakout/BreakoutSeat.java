package org.servicecharter.workshop.breakout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which group a participant is in. */
@Entity
@Table(name = "breakout_seat")
public class BreakoutSeat {

    @Id
    @Column(name = "participant_id", length = 22)
    private String participantId;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(name = "group_number", nullable = false)
    private int groupNumber;

    protected BreakoutSeat() {} // JPA

    BreakoutSeat(String participantId, String workshopCode, int groupNumber) {
        this.participantId = participantId;
        this.workshopCode = workshopCode;
        this.groupNumber = groupNumber;
    }

    void sitIn(int newGroupNumber) {
        groupNumber = newGroupNumber;
    }

    String getParticipantId() {
        return participantId;
    }

    int getGroupNumber() {
        return groupNumber;
    }
}
