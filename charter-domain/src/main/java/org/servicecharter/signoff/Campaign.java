package org.servicecharter.signoff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.servicecharter.signoff.scope.Asked;
import org.servicecharter.signoff.scope.AudiencePart;
import org.servicecharter.signoff.scope.CampaignPlan;
import org.servicecharter.signoff.scope.CountedSignatures;
import org.servicecharter.signoff.scope.Scope;

/**
 * That people are asked to read and sign a charter: from the version that was new or changed its meaning, until the next
 * such version, or until it is planned anew or its time comes to ask again (SO-08). A version in between that only mends
 * the wording (SO-06) is what is signed from then on; who signed before need not sign again.
 *
 * <p>One runs for each charter, which the database sees to. A planned one waits for its day.
 */
@Entity
@Table(name = "campaign")
public class Campaign {

    static final int CHARTER_CODE_MAX = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
    @SequenceGenerator(name = "campaign_seq", sequenceName = "campaign_seq", allocationSize = 50)
    private Long id;

    @Version
    private long revision;

    @Column(name = "charter_code", nullable = false, updatable = false, length = CHARTER_CODE_MAX)
    private String charterCode;

    @Embedded
    private CountedSignatures counted;

    @Column(name = "current_version", nullable = false)
    private int currentVersion;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "started_on", nullable = false)
    private LocalDate startedOn;

    @Column(name = "planned_for")
    private LocalDate plannedFor;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "running_charter", unique = true, length = CHARTER_CODE_MAX)
    private String runningCharter;

    @Column(name = "members_known", nullable = false)
    private boolean membersKnown;

    @Embedded
    private CampaignPlan plan;

    @ElementCollection
    @CollectionTable(name = "campaign_audience", joinColumns = @JoinColumn(name = "campaign_id"))
    private Set<AudiencePart> audience = new HashSet<>();

    protected Campaign() {} // JPA

    /**
     * One that runs from now on.
     *
     * @param audience empty for everyone who works here
     * @param now by the clock of the organisation
     */
    Campaign(String charterCode, int fromVersion, CampaignPlan plan, Set<AudiencePart> audience, ZonedDateTime now) {
        this.charterCode = Objects.requireNonNull(charterCode, "charterCode");
        this.runningCharter = charterCode;
        this.counted = new CountedSignatures(fromVersion, null);
        this.currentVersion = fromVersion;
        this.plan = Objects.requireNonNull(plan, "plan");
        this.audience.addAll(audience);
        startedAt = now.toInstant();
        startedOn = now.toLocalDate();
    }

    /**
     * One that will take the place of this one, and takes over what was signed.
     *
     * @param day from when; it does not run before {@link #begin}
     */
    public Campaign replannedFor(LocalDate day, CampaignPlan newPlan, Set<AudiencePart> newAudience) {
        Campaign next =
                new Campaign(charterCode, getFromVersion(), newPlan, newAudience, startedAt.atZone(ZoneOffset.UTC));
        next.runningCharter = null;
        next.plannedFor = Objects.requireNonNull(day, "day");
        return next;
    }

    /** Takes the place of the campaign that has just ended. What was signed in that one counts. */
    public void begin(Campaign ended, ZonedDateTime now) {
        counted = ended.counted.copy();
        currentVersion = ended.currentVersion;
        runningCharter = charterCode;
        plannedFor = null;
        startedAt = now.toInstant();
        startedOn = now.toLocalDate();
    }

    /** SO-08: the same again, in which nothing counts that was signed before. */
    public Campaign renewed(ZonedDateTime now) {
        Campaign next = new Campaign(charterCode, getFromVersion(), plan.again(), audience, now);
        next.currentVersion = currentVersion;
        next.counted = new CountedSignatures(getFromVersion(), now.toInstant());
        return next;
    }

    /** When everyone is to be asked again (SO-08); empty for never. */
    public Optional<LocalDate> renewsOn() {
        return plan.renewsOn(startedOn);
    }

    /** From now on the text with the mended wording is the one to sign. */
    void mendTo(int version) {
        currentVersion = Math.max(currentVersion, version);
    }

    /** SO-07: whoever signed one of these texts is asked again. @param texts by their hash */
    void askAgain(Set<String> texts, String now) {
        counted.uncount(texts, now);
    }

    /** The next campaign begins, or nobody is asked any more. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
        runningCharter = null;
    }

    /** It is written down who belongs to the audience. */
    public void knowMembers() {
        membersKnown = true;
    }

    /** Whom it asks, and by which rules. */
    public Scope scope() {
        return new Scope(id, charterCode, startedOn, plan, audience, membersKnown, counted.isCorrected());
    }

    /** With what the key of each reminder to this person begins, so that none is put twice. */
    public String remindersOf(String personCode) {
        return "reminder/" + id + "/" + personCode + "/";
    }

    AskedBecause reasonFor(Asked asked, boolean signedBefore) {
        if (asked.again()) {
            return AskedBecause.CORRECTION;
        }
        if (signedBefore) {
            return getSignedFrom() == null ? AskedBecause.NEW_VERSION : AskedBecause.RENEWAL;
        }
        if (asked.moved()) {
            return AskedBecause.NEW_PLACE;
        }
        if (asked.person().getStartsOn().isAfter(startedOn)) {
            return AskedBecause.NEW_JOINER;
        }
        return getFromVersion() == 1 ? AskedBecause.LAUNCH : AskedBecause.NEW_VERSION;
    }

    boolean isSettledBy(Acknowledgement signature) {
        return signature.getOutcome().isSigned() && isAbout(signature);
    }

    boolean isAbout(Acknowledgement record) {
        return record.getCharterCode().equals(charterCode)
                && counted.include(record.getVersionNumber(), record.getActedAt(), () -> record.getRecord()
                        .value(RecordFields.CONTENT_HASH));
    }

    /** The latest of these records by which its signer declined what is asked for now. */
    public Optional<Acknowledgement> declinedBy(List<Acknowledgement> declines) {
        return declines.stream().filter(this::isAbout).reduce((earlier, later) -> later);
    }

    /** The signature by which its signer is done; of several, the first in the list. */
    public Optional<Acknowledgement> settledBy(List<Acknowledgement> signatures) {
        return signatures.stream().filter(this::isSettledBy).findFirst();
    }

    public Long getId() {
        return id;
    }

    public String getCharterCode() {
        return charterCode;
    }

    /** Whoever signed this version or a later one is done. */
    public int getFromVersion() {
        return counted.getFromVersion();
    }

    /** The version that is signed now. */
    public int getCurrentVersion() {
        return currentVersion;
    }

    public boolean isRunning() {
        return runningCharter != null;
    }

    /** {@code null} once it runs. */
    public LocalDate getPlannedFor() {
        return plannedFor;
    }

    public CampaignPlan getPlan() {
        return plan;
    }

    /** Empty for everyone. */
    public Set<AudiencePart> getAudience() {
        return Set.copyOf(audience);
    }

    /** What was signed before does not count; {@code null} when everything does. */
    public Instant getSignedFrom() {
        return counted.getSignedFrom();
    }
}
