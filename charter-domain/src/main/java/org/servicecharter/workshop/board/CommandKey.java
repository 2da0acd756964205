package org.servicecharter.workshop.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A command that was carried out, by the hash of its key, with the id it answered. Tells neither whose nor when. */
@Entity
@Table(name = "command_key")
public class CommandKey {

    @Id
    @Column(name = "key_hash", length = 64)
    private String keyHash;

    @Column(name = "workshop_code", nullable = false, updatable = false, length = 6)
    private String workshopCode;

    @Column(length = 64)
    private String answer;

    protected CommandKey() {} // JPA

    CommandKey(String keyHash, String workshopCode, String answer) {
        this.keyHash = keyHash;
        this.workshopCode = workshopCode;
        this.answer = answer;
    }

    /** {@code null} when it answered nothing, or the answer was forgotten at a reveal. */
    String getAnswer() {
        return answer;
    }
}
