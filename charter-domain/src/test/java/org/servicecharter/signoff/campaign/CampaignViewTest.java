package org.servicecharter.signoff.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.signoff.scope.CampaignPlan;

class CampaignViewTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 31);

    @Test
    @DisplayName("SO-08: whoever plans sees when everyone is asked again, counted from the day it began")
    void theDayOfTheRenewalIsSeen() {
        assertThat(renewedAfter(12).renewsOn()).isEqualTo("2027-01-31");
        assertThat(renewedAfter(1).renewsOn()).isEqualTo("2026-02-28");
    }

    @Test
    void withoutMonthsNobodyIsAskedAgain() {
        assertThat(renewedAfter(null).renewsOn()).isNull();
    }

    private static CampaignView renewedAfter(Integer months) {
        CampaignPlan plan = new CampaignPlan(14, null, 0, true, months);
        return new CampaignView(1L, "charter", "Charter", 1, BEGUN, plan, Set.of());
    }
}
