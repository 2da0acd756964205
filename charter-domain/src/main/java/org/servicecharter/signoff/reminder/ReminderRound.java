package org.servicecharter.signoff.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.servicecharter.organisation.Person;

/** How far the day's walk past everyone has come for one campaign, so that it goes on after a restart and on any node. */
@Entity
@Table(name = "reminder_round")
class ReminderRound {

    @Id
    @Column(name = "campaign_id")
    private Long campaignId;

    @Column(name = "round_day", nullable = false)
    private LocalDate day;

    @Column(nullable = false, length = Person.CODE_MAX)
    private String reached = "";

    @Column(nullable = false)
    private boolean done;

    protected ReminderRound() {} // JPA

    ReminderRound(Long campaignId, LocalDate day) {
        this.campaignId = campaignId;
        this.day = day;
    }

    /** Another day begins anew, also an earlier one: a clock was set back. */
    void comeTo(LocalDate today) {
        if (!day.equals(today)) {
            day = today;
            reached = "";
            done = false;
        }
    }

    void reach(String personCode) {
        reached = personCode;
    }

    void finish() {
        done = true;
    }

    boolean isAtStart() {
        return reached.isEmpty();
    }

    boolean isDone() {
        return done;
    }

    /** Empty at the start. */
    String getReached() {
        return reached;
    }
}
