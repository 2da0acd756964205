package org.servicecharter.charter.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.servicecharter.organisation.Person;

/** How a draft was handed in, and why it came back if it did. */
@Embeddable
public class Review {

    @Column(name = "consultation_skipped", length = ReasonMissing.REASON_MAX)
    private String consultationSkipped;

    @Column(name = "sent_back_reason", length = ReasonMissing.REASON_MAX)
    private String sentBackReason;

    @Column(name = "sent_back_by", length = Person.CODE_MAX)
    private String sentBackBy;

    protected Review() {} // JPA

    private Review(String consultationSkipped, String sentBackReason, String sentBackBy) {
        this.consultationSkipped = consultationSkipped;
        this.sentBackReason = sentBackReason;
        this.sentBackBy = sentBackBy;
    }

    /** Staff were asked, and answered. */
    public static Review afterConsultation() {
        return new Review(null, null, null);
    }

    /** @throws ReasonMissing when nothing says why nobody is asked */
    public static Review withoutConsultation(String reason) {
        return new Review(ReasonMissing.checked(reason), null, null);
    }

    Review sentBack(String reason, String by) {
        return new Review(consultationSkipped, reason, by);
    }

    /** Why nobody was consulted; {@code null} when staff were. */
    public String getConsultationSkipped() {
        return consultationSkipped;
    }

    /** {@code null} unless the approver sent it back and it has not been handed in again. */
    public String getSentBackReason() {
        return sentBackReason;
    }

    public String getSentBackBy() {
        return sentBackBy;
    }
}
