package org.servicecharter.signoff.scope;

import java.time.LocalDate;
import java.util.Set;

/**
 * Whom one campaign asks, and by which rules.
 *
 * @param audience empty for everyone
 * @param membersKnown whether it is written down who belonged to the audience at the start: whoever belongs to it and is
 *     not on that list has come in since
 * @param asksAgain some who signed are asked again, as their text was corrected (SO-07)
 */
public record Scope(
        Long campaignId,
        String charterCode,
        LocalDate startedOn,
        CampaignPlan plan,
        Set<AudiencePart> audience,
        boolean membersKnown,
        boolean asksAgain) {

    public Scope {
        audience = Set.copyOf(audience);
    }

    public boolean isEveryone() {
        return audience.isEmpty();
    }

    /** From when those are asked to whom nobody reports. */
    public LocalDate teamsAskedOn() {
        return startedOn.plusDays(plan.getLeadDays());
    }

    /** @param enteredOn when the person came into the audience */
    LocalDate askedOn(LocalDate employedFrom, LocalDate enteredOn, boolean leader) {
        return later(leader ? startedOn : teamsAskedOn(), later(employedFrom, enteredOn));
    }

    /**
     * @param backOn when the person came back from an absence or an exemption (SO-12, SO-13); {@code null} when they were
     *     there all the time
     */
    LocalDate dueOn(LocalDate askedOn, LocalDate backOn) {
        LocalDate days = askedOn.plusDays(plan.getDueDays());
        LocalDate due = plan.getDueOn() == null
                ? days
                : askedOn.isAfter(teamsAskedOn()) ? later(plan.getDueOn(), days) : plan.getDueOn();
        return backOn == null || !backOn.isAfter(askedOn) ? due : later(due, backOn.plusDays(plan.getDueDays()));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
