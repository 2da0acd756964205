package org.servicecharter.signoff.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.AssignmentState;

/** How far the walk past everyone whom an ended campaign asked has come, so that it goes on after a restart and on any node. */
@Entity
@Table(name = "campaign_ending")
class CampaignEnding {

    @Id
    @Column(name = "campaign_id")
    private Long campaignId;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as", nullable = false, updatable = false, length = 20)
    private AssignmentState unsigned;

    @Column(name = "ended_on", nullable = false, updatable = false)
    private LocalDate endedOn;

    @Column(nullable = false, length = Person.CODE_MAX)
    private String reached = "";

    @Column(nullable = false)
    private boolean done;

    protected CampaignEnding() {} // JPA

    CampaignEnding(Long campaignId, AssignmentState unsigned, LocalDate endedOn) {
        this.campaignId = campaignId;
        this.unsigned = unsigned;
        this.endedOn = endedOn;
    }

    void reach(String personCode) {
        reached = personCode;
    }

    void finish() {
        done = true;
    }

    AssignmentState getUnsigned() {
        return unsigned;
    }

    /** Whoever was asked from a later day on was not asked by this campaign. */
    LocalDate getEndedOn() {
        return endedOn;
    }

    /** Empty at the start. */
    String getReached() {
        return reached;
    }

    boolean isDone() {
        return done;
    }
}
