package org.servicecharter.workshop.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The screen in the room: it may look at one board and do nothing. Known by a secret, kept by its hash. */
@Entity
@Table(name = "room_display")
public class RoomDisplay {

    @Id
    @Column(name = "workshop_code", length = 6)
    private String workshopCode;

    @Column(name = "secret_hash", nullable = false, length = 64)
    private String secretHash;

    protected RoomDisplay() {} // JPA

    RoomDisplay(String workshopCode, String secretHash) {
        this.workshopCode = workshopCode;
        this.secretHash = secretHash;
    }

    /** From now on another secret; the one before is worth nothing. */
    void renew(String newSecretHash) {
        secretHash = newSecretHash;
    }

    boolean isShownBy(String candidateHash) {
        return secretHash.equals(candidateHash);
    }
}
