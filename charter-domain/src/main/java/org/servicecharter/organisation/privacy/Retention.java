package org.servicecharter.organisation.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** For how long an organisation keeps one class of what names people, and why. */
@Entity
@Table(name = "retention")
class Retention {

    static final int REASON_MAX = 300;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private RetentionClass kind;

    @Version
    private long revision;

    private Integer amount;

    @Column(nullable = false, length = REASON_MAX)
    private String reason;

    protected Retention() {} // JPA

    Retention(RetentionClass kind) {
        this.kind = kind;
    }

    /**
     * @param time years or months, as the class counts; {@code null} for good
     * @throws RetentionNotUsable when it is too short or long, or no reason is given
     */
    void keepFor(Integer time, String why) {
        String said = why == null ? "" : why.strip();
        if (time != null && (time < 1 || time > RetentionClass.AMOUNT_MAX)) {
            throw RetentionNotUsable.time(RetentionClass.AMOUNT_MAX);
        }
        if (said.isEmpty() || said.length() > REASON_MAX) {
            throw RetentionNotUsable.reason(REASON_MAX);
        }
        amount = time;
        reason = said;
    }

    /** {@code null} for good. */
    Integer getAmount() {
        return amount;
    }

    String getReason() {
        return reason;
    }
}
