package org.servicecharter.workshop.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

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
        // in the same time for every candidate, so that nobody comes nearer to it by measuring
        return MessageDigest.isEqual(
                secretHash.getBytes(StandardCharsets.US_ASCII), candidateHash.getBytes(StandardCharsets.US_ASCII));
    }
}
