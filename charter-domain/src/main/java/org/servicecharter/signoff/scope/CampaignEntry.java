package org.servicecharter.signoff.scope;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.servicecharter.organisation.Person;

/** Since when somebody is asked, where that is not simply since the campaign began or the person came. */
@Entity
@Table(name = "campaign_entry")
class CampaignEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_entry_seq")
    @SequenceGenerator(name = "campaign_entry_seq", sequenceName = "campaign_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "campaign_id", nullable = false, updatable = false)
    private Long campaignId;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String personCode;

    @Column(name = "entered_on", nullable = false)
    private LocalDate enteredOn;

    @Column(nullable = false)
    private boolean again;

    protected CampaignEntry() {} // JPA

    CampaignEntry(Long campaignId, String personCode, LocalDate enteredOn) {
        this.campaignId = Objects.requireNonNull(campaignId, "campaignId");
        this.personCode = Objects.requireNonNull(personCode, "personCode");
        this.enteredOn = enteredOn;
    }

    /** The text the person signed was corrected in its meaning (SO-07). */
    void askAgain(LocalDate today) {
        enteredOn = today;
        again = true;
    }

    boolean isAgain() {
        return again;
    }

    String getPersonCode() {
        return personCode;
    }

    LocalDate getEnteredOn() {
        return enteredOn;
    }
}
