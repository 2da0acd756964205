package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.signoff.scope.AskedFixture;
import org.servicecharter.signoff.scope.CampaignPlan;

class AssignmentTest {

    private static final Instant START = Instant.parse("2026-03-01T23:30:00Z");
    private static final Instant LATER = START.plusSeconds(600);
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    private static final String TEXT = "a".repeat(64);

    @Test
    void anAssignmentStartsWithoutHavingBeenOpened() {
        Assignment assignment = assignment();
        assertThat(assignment.getState()).isEqualTo(AssignmentState.ASSIGNED);
        assertThat(assignment.getOpenedAt()).isNull();
    }

    @Test
    @DisplayName("SO-02: a text that was not opened is not signed")
    void aTextThatWasNotOpenedIsNotSigned() {
        Assignment assignment = assignment();
        assertThatThrownBy(() -> assignment.acknowledge(TEXT)).isInstanceOf(TextNotOpened.class);
        assertThat(assignment.getState()).isEqualTo(AssignmentState.ASSIGNED);
    }

    @Test
    @DisplayName("SO-02: only the exact text that was opened is signed")
    void anotherTextThanTheOneOpenedIsNotSigned() {
        Assignment assignment = assignment();
        assignment.open(TEXT, START);
        assertThatThrownBy(() -> assignment.acknowledge("b".repeat(64))).isInstanceOf(TextNotOpened.class);
        assertThat(assignment.getState()).isEqualTo(AssignmentState.OPENED);
    }

    @Test
    void theFirstTimeATextIsOpenedCounts() {
        Assignment assignment = assignment();
        assignment.open(TEXT, START);
        assignment.open(TEXT, LATER);
        assertThat(assignment.getOpenedAt()).isEqualTo(START);
        assignment.open("b".repeat(64), LATER);
        assertThat(assignment.getOpenedAt()).isEqualTo(LATER);
    }

    @Test
    void anAssignmentIsAcknowledgedOnce() {
        Assignment assignment = assignment();
        assignment.open(TEXT, START);
        assignment.acknowledge(TEXT);
        assertThat(assignment.getState()).isEqualTo(AssignmentState.ACKNOWLEDGED);
        assertThatThrownBy(() -> assignment.acknowledge(TEXT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> assignment.open(TEXT, LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("SO-14: what was opened may be declined, read again, and signed later")
    void whatWasDeclinedMayBeSignedLater() {
        Assignment assignment = assignment();
        assertThatThrownBy(assignment::decline).isInstanceOf(TextNotOpened.class);
        assertThat(assignment.getState()).isEqualTo(AssignmentState.ASSIGNED);
        assignment.open(TEXT, START);
        assignment.decline();
        assertThat(assignment.getState()).isEqualTo(AssignmentState.DECLINED);
        assignment.open(TEXT, LATER);
        assertThat(assignment.getState()).isEqualTo(AssignmentState.DECLINED);
        assignment.acknowledge(TEXT);
        assertThat(assignment.getState()).isEqualTo(AssignmentState.ACKNOWLEDGED);
        assertThatThrownBy(assignment::decline).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSIGNED, OPENED",
        "NOTIFIED, OPENED",
        "OPENED, ACKNOWLEDGED",
        "OPENED, DECLINED",
        "DECLINED, ACKNOWLEDGED",
        "EXEMPT, ASSIGNED",
        "ACKNOWLEDGED, NEEDS_RENEWAL",
        "OPENED, SUPERSEDED",
        "ASSIGNED, LEFT"
    })
    void theLegalMovesAreThoseOfTheStateMachine(AssignmentState from, AssignmentState to) {
        assertThat(from.mayBecome(to)).isTrue();
        assertThat(AssignmentState.before(to)).contains(from);
    }

    @ParameterizedTest
    @EnumSource(AssignmentState.class)
    void nothingIsAcknowledgedUnopenedAndNoSignatureIsTakenBack(AssignmentState state) {
        boolean read = state == AssignmentState.OPENED || state == AssignmentState.DECLINED;
        assertThat(state.mayBecome(AssignmentState.ACKNOWLEDGED)).isEqualTo(read);
        assertThat(AssignmentState.ACKNOWLEDGED.mayBecome(state)).isEqualTo(state == AssignmentState.NEEDS_RENEWAL);
        assertThat(state.mayBecome(state)).isFalse();
    }

    @ParameterizedTest
    @DisplayName("SO-09: who joins during a campaign has as many days from the first day at work")
    @CsvSource({
        "2020-01-01, 2026-03-15, LAUNCH",
        "2026-03-01, 2026-03-15, LAUNCH",
        "2026-03-02, 2026-03-16, NEW_JOINER",
        "2026-09-01, 2026-09-15, NEW_JOINER"
    })
    void theDueDateCountsFromTheStartOrTheFirstDay(LocalDate employedFrom, LocalDate dueOn, AskedBecause reason) {
        Assignment assignment = assignment(campaign(1), employedFrom, false);
        assertThat(assignment.getDueOn()).isEqualTo(dueOn);
        assertThat(assignment.getReason()).isEqualTo(reason);
    }

    @Test
    void aCampaignBeginsOnTheDayThatItIsWhereTheOrganisationIs() {
        Campaign inAuckland = new Campaign(
                "library", 1, CampaignPlan.withDays(14), Set.of(), START.atZone(ZoneId.of("Pacific/Auckland")));
        Assignment assignment = assignment(inAuckland, LocalDate.parse("2026-03-02"), false);
        assertThat(assignment.getDueOn()).isEqualTo("2026-03-16");
        assertThat(assignment.getReason()).isEqualTo(AskedBecause.LAUNCH);
    }

    @Test
    void whoSignedAnEarlierVersionIsToldThatItIsANewOne() {
        assertThat(assignment(campaign(2), LONG_AGO, true).getReason()).isEqualTo(AskedBecause.NEW_VERSION);
        assertThat(assignment(campaign(2), LONG_AGO, false).getReason()).isEqualTo(AskedBecause.NEW_VERSION);
    }

    @Test
    @DisplayName("SO-06: after an editorial version the mended text is the one to sign")
    void afterAnEditorialVersionTheMendedTextIsSigned() {
        Campaign campaign = campaign(1);
        campaign.mendTo(2);
        assertThat(assignment(campaign, LONG_AGO, false).getVersionNumber()).isEqualTo(2);
        assertThat(campaign.getFromVersion()).isEqualTo(1);
    }

    private static Campaign campaign(int version) {
        return new Campaign("library", version, CampaignPlan.withDays(14), Set.of(), START.atZone(ZoneOffset.UTC));
    }

    private static Assignment assignment() {
        return assignment(campaign(1), LONG_AGO, false);
    }

    private static Assignment assignment(Campaign campaign, LocalDate employedFrom, boolean signedBefore) {
        return new Assignment(campaign, AskedFixture.asked(campaign.scope(), employedFrom), signedBefore, null);
    }
}
