package org.servicecharter.signoff.scope;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a campaign asks: how much time people have, which statements they are asked to tick, whether leaders go first, and
 * whether everyone is asked again after some months (SO-08).
 */
@Embeddable
public class CampaignPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int DUE_DAYS_MAX = 365;
    public static final int LEAD_DAYS_MAX = 60;
    public static final int RENEW_MONTHS_MAX = 60;

    @Column(name = "due_days", nullable = false)
    private int dueDays;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "lead_days", nullable = false)
    private int leadDays;

    @Column(name = "commit_asked", nullable = false)
    private boolean commitAsked = true;

    @Column(name = "renew_months")
    private Integer renewMonths;

    protected CampaignPlan() {} // JPA

    /** Everything left at what goes without saying: some days for everyone, both statements, all at once, one time. */
    public static CampaignPlan withDays(int dueDays) {
        return new CampaignPlan(dueDays, null, 0, true, null);
    }

    /**
     * @param dueDays how many days a person has from being asked; with a fixed day those have them who are asked later
     * @param dueOn a day for all who are asked from the start; {@code null} for none
     * @param leadDays how many days before everybody else those are asked to whom somebody reports; 0 for all at once
     * @param commitAsked whether the second statement is asked for beside the first (SO-03)
     * @param renewMonths after how many months everyone is asked again; {@code null} for never
     * @throws CampaignPlanNotUsable when a number is out of its limits
     */
    public CampaignPlan(int dueDays, LocalDate dueOn, int leadDays, boolean commitAsked, Integer renewMonths) {
        CampaignPlanNotUsable.require(dueDays >= 1 && dueDays <= DUE_DAYS_MAX, "dueDays", DUE_DAYS_MAX);
        CampaignPlanNotUsable.require(leadDays >= 0 && leadDays <= LEAD_DAYS_MAX, "leadDays", LEAD_DAYS_MAX);
        CampaignPlanNotUsable.require(
                renewMonths == null || renewMonths >= 1 && renewMonths <= RENEW_MONTHS_MAX,
                "renewMonths",
                RENEW_MONTHS_MAX);
        this.dueDays = dueDays;
        this.dueOn = dueOn;
        this.leadDays = leadDays;
        this.commitAsked = commitAsked;
        this.renewMonths = renewMonths;
    }

    /** The same for another campaign; a fixed day belongs to one alone. */
    public CampaignPlan again() {
        return new CampaignPlan(dueDays, null, leadDays, commitAsked, renewMonths);
    }

    /** @throws CampaignPlanNotUsable when people asked from {@code startsOn} would have no day left */
    public void requireTimeFrom(LocalDate startsOn) {
        CampaignPlanNotUsable.require(
                dueOn == null || dueOn.isAfter(startsOn.plusDays(leadDays)), "dueOn", startsOn.plusDays(leadDays));
    }

    public int getDueDays() {
        return dueDays;
    }

    /** {@code null} when everyone has the same number of days. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public int getLeadDays() {
        return leadDays;
    }

    public boolean isCommitAsked() {
        return commitAsked;
    }

    /** When everyone is asked again (SO-08); empty for never. */
    public Optional<LocalDate> renewsOn(LocalDate startedOn) {
        return Optional.ofNullable(renewMonths).map(startedOn::plusMonths);
    }

    /** {@code null} when nobody is asked again by time alone. */
    public Integer getRenewMonths() {
        return renewMonths;
    }
}
