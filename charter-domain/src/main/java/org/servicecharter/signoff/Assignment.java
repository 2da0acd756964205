package org.servicecharter.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.servicecharter.organisation.Person;
import org.servicecharter.signoff.scope.Asked;

/**
 * One person's task to read and sign one version of one charter. Written down when the person first opens the text;
 * until then it follows from the campaign, for joiners too.
 */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
    @SequenceGenerator(name = "assignment_seq", sequenceName = "assignment_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "person_code", nullable = false, updatable = false, length = Person.CODE_MAX)
    private String personCode;

    @Column(name = "charter_code", nullable = false, updatable = false, length = Campaign.CHARTER_CODE_MAX)
    private String charterCode;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int versionNumber;

    @Column(nullable = false, updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private AskedBecause reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AssignmentState state = AssignmentState.ASSIGNED;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_sha256", length = 64)
    private String openedSha256;

    /** It is over without a signature, and the record of that is still to be made. */
    @Column(name = "record_due", nullable = false)
    private boolean recordDue;

    @Column(name = "comprehension_ref", length = 64)
    private String comprehensionRef;

    protected Assignment() {} // JPA

    /** @param over the assignment of the same person and version that is over; {@code null} for none */
    Assignment(Campaign campaign, Asked asked, boolean signedBefore, Assignment over) {
        this(campaign, campaign.getCurrentVersion(), asked, signedBefore, over);
    }

    /** For a version of the campaign that may have been mended since. */
    Assignment(Campaign campaign, int version, Asked asked, boolean signedBefore, Assignment over) {
        this.personCode = asked.person().getCode();
        this.charterCode = campaign.getCharterCode();
        this.versionNumber = version;
        this.reason = campaign.reasonFor(asked, signedBefore);
        this.dueOn = asked.dueOn();
        this.round = over == null ? 0 : over.round + 1;
    }

    /** The person has this exact text before them. The first time counts. An exemption is over by then. */
    void open(String sha256, Instant now) {
        if (state == AssignmentState.EXEMPT) {
            moveTo(AssignmentState.ASSIGNED);
        }
        if (!sha256.equals(openedSha256)) {
            openedSha256 = sha256;
            openedAt = now;
        }
        if (state != AssignmentState.OPENED && state != AssignmentState.DECLINED) {
            moveTo(AssignmentState.OPENED);
        }
    }

    /**
     * SO-02: only the text that was opened is signed.
     *
     * @throws TextNotOpened when the text with this hash was not, or the assignment is over or released
     */
    void acknowledge(String sha256) {
        requireOpened(sha256);
        if (isOver() || state == AssignmentState.EXEMPT) {
            throw new TextNotOpened(versionNumber);
        }
        moveTo(AssignmentState.ACKNOWLEDGED);
    }

    /** The person read and signed this on paper, whether they opened it on a screen or not. */
    void acknowledgeOnPaper() {
        if (state == AssignmentState.EXEMPT) {
            moveTo(AssignmentState.ASSIGNED);
        }
        if (state == AssignmentState.ASSIGNED || state == AssignmentState.NOTIFIED) {
            moveTo(AssignmentState.OPENED);
        }
        moveTo(AssignmentState.ACKNOWLEDGED);
    }

    /**
     * The person does not sign what they opened. They may do so later.
     *
     * @throws TextNotOpened when nothing was opened
     */
    void decline() {
        if (openedSha256 == null || isOver() || state == AssignmentState.EXEMPT) {
            throw new TextNotOpened(versionNumber);
        }
        moveTo(AssignmentState.DECLINED);
    }

    /** The person need not sign for a time (SO-13); whoever is released already stays so. */
    public void exempt() {
        if (state != AssignmentState.EXEMPT) {
            moveTo(AssignmentState.EXEMPT);
        }
    }

    /** The person does not sign any more, for the reason that the state says; the record of that is to be made. */
    void end(AssignmentState unsigned) {
        moveTo(unsigned);
        recordDue = true;
    }

    /** The text that was signed holds again, word for word: what was signed counts as before (SO-07). */
    void restore() {
        if (state == AssignmentState.NEEDS_RENEWAL) {
            state = AssignmentState.ACKNOWLEDGED;
        }
    }

    /** The record that it is over has been made. */
    public void endRecorded() {
        recordDue = false;
    }

    boolean isRecordDue() {
        return recordDue;
    }

    /** Nothing follows from it any more: who is asked again gets another one. */
    boolean isOver() {
        return state.isOver();
    }

    void requireOpened(String sha256) {
        if (!Objects.equals(sha256, openedSha256)) {
            throw new TextNotOpened(versionNumber);
        }
    }

    /** The person has answered these questions. @param questions by their fingerprint */
    public void understood(String questions) {
        comprehensionRef = questions;
    }

    /** The fingerprint of the questions that were answered last. */
    public Optional<String> getUnderstood() {
        return Optional.ofNullable(comprehensionRef);
    }

    /** The moment of an act: nobody acts before they opened, also when the clock was set back in between. */
    Instant notBeforeOpened(Instant now) {
        return now.isBefore(openedAt) ? openedAt : now;
    }

    void moveTo(AssignmentState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("from " + state + " to " + next);
        }
        state = next;
    }

    public Long getId() {
        return id;
    }

    public String getPersonCode() {
        return personCode;
    }

    public String getCharterCode() {
        return charterCode;
    }

    public int getVersionNumber() {
        return versionNumber;
    }

    public AskedBecause getReason() {
        return reason;
    }

    public AssignmentState getState() {
        return state;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** {@code null} before the first time. */
    public Instant getOpenedAt() {
        return openedAt;
    }

    /** {@code null} before the first time. */
    String getOpenedSha256() {
        return openedSha256;
    }
}
