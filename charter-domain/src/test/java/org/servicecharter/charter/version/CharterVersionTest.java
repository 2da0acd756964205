package org.servicecharter.charter.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.charter.version.CharterVersionFixture.ADA;
import static org.servicecharter.charter.version.CharterVersionFixture.NOW;
import static org.servicecharter.charter.version.CharterVersionFixture.PIA;
import static org.servicecharter.charter.version.CharterVersionFixture.complete;
import static org.servicecharter.charter.version.CharterVersionFixture.inApproval;
import static org.servicecharter.charter.version.CharterVersionFixture.published;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;

class CharterVersionTest {

    @Test
    void isDraftedHandedInPublishedComesIntoForceAndIsOneDaySuperseded() {
        CharterVersion version = complete();
        assertThat(version.getState()).isEqualTo(VersionState.DRAFTING);
        version.submit(Review.withoutConsultation("Agreed in the team"));
        assertThat(version.getState()).isEqualTo(VersionState.APPROVAL);
        version.publish(null, null, version.wording().text(CharterKind.INTERNAL, "en"), PIA, NOW);
        assertThat(version.getState()).isEqualTo(VersionState.ANNOUNCED);
        version.become(VersionState.PUBLISHED);
        assertThat(version.getState()).isEqualTo(VersionState.PUBLISHED);
        version.become(VersionState.SUPERSEDED);
        assertThat(version.getState()).isEqualTo(VersionState.SUPERSEDED);
    }

    @Test
    @DisplayName("Design 2: the approver of a version is nobody who edited it")
    void nobodyWhoEditedItPublishesIt() {
        CharterVersion version = complete();
        version.draft(PIA, NOW).reword("greet", 0, "We look up.");
        version.submit(Review.withoutConsultation("Agreed in the team"));

        assertThatThrownBy(
                        () -> version.publish(null, null, version.wording().text(CharterKind.INTERNAL, "en"), PIA, NOW))
                .isInstanceOf(ApproverEdited.class);
        assertThatThrownBy(() -> version.sendBack("Too long", ADA)).isInstanceOf(ApproverEdited.class);
        assertThat(version.getState()).isEqualTo(VersionState.APPROVAL);
        assertThat(version.getRenditions()).isEmpty();
        assertThat(version.getPublication()).isEmpty();
    }

    @Test
    void whoStartedTheNextVersionCountsAsOneOfItsEditors() {
        CharterVersion next = published().next(PIA, NOW);

        assertThat(next.wasEditedBy(PIA)).isTrue();
        assertThat(next.wasEditedBy(ADA)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void consultationIsSkippedOnlyWithAReason(String reason) {
        CharterVersion version = complete();

        assertThatThrownBy(() -> version.submit(Review.withoutConsultation(reason)))
                .isInstanceOf(ReasonMissing.class);
        assertThat(version.getState()).isEqualTo(VersionState.DRAFTING);
        assertThat(version.getReview()).isEmpty();
    }

    @Test
    void theReasonForSkippingStaysWithTheVersion() {
        assertThat(published().getReview().orElseThrow().getConsultationSkipped())
                .isEqualTo("Five workshops with all staff came first");
    }

    @Test
    void aVersionSentBackIsOpenAgainAndSaysWhyUntilItIsHandedInAgain() {
        CharterVersion version = inApproval();
        version.sendBack("Say what “soon” means", PIA);

        assertThat(version.getState()).isEqualTo(VersionState.DRAFTING);
        assertThat(version.getReview().orElseThrow().getSentBackReason()).isEqualTo("Say what “soon” means");
        version.draft(ADA, NOW).reword("greet", 0, "We greet you within ten seconds.");
        version.submit(Review.withoutConsultation("Agreed in the team"));
        assertThat(version.getReview().orElseThrow().getSentBackReason()).isNull();
    }

    @Test
    void sendingBackNeedsAReason() {
        CharterVersion version = inApproval();

        assertThatThrownBy(() -> version.sendBack(" ", PIA)).isInstanceOf(ReasonMissing.class);
        assertThat(version.getState()).isEqualTo(VersionState.APPROVAL);
    }

    @Test
    void theWordingIsOpenOnlyWhileDrafted() {
        assertThatThrownBy(() -> inApproval().draft(ADA, NOW)).isInstanceOf(NotDrafting.class);
        assertThatThrownBy(() -> published().draft(ADA, NOW)).isInstanceOf(NotDrafting.class);
    }

    @Test
    void aDraftIsNotPublishedAndAPublishedVersionNotPublishedAgain() {
        CharterVersion draft = complete();
        CharterText text = draft.wording().text(CharterKind.INTERNAL, "en");
        assertThatThrownBy(() -> draft.publish(null, null, text, PIA, NOW)).isInstanceOf(VersionMoveRefused.class);
        assertThat(draft.getRenditions()).isEmpty();

        CharterVersion published = published();
        assertThatThrownBy(() -> published.publish(null, null, text, PIA, NOW)).isInstanceOf(VersionMoveRefused.class);
        assertThat(published.getRenditions()).hasSize(1);
    }

    @Test
    @DisplayName("SO-05: the published text is frozen with its hash")
    void publishingFreezesTheText() {
        Rendition frozen = published().getRenditions().get(0);

        assertThat(frozen.getSha256()).isEqualTo(CanonicalText.sha256(frozen.getCanonicalJson()));
        assertThat(CanonicalText.read(frozen.getCanonicalJson()).principles())
                .containsExactly(new CharterText.Principle(
                        1,
                        "We see you",
                        List.of(behaviour("We greet you."), behaviour("We use your name.")),
                        List.of(behaviour("We do not send you away."))));
        assertThatThrownBy(frozen::refuse).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("SO-06: the first version is material, a later one is classified with a reason")
    void aLaterVersionIsClassifiedWithAReason() {
        assertThat(published().getPublication().orElseThrow().getChange()).isEqualTo(ChangeKind.MATERIAL);

        CharterVersion second = published().next(ADA, NOW);
        second.draft(ADA, NOW).describe(second.getParticulars(), CharterVersionFixture.COMPLETE);
        second.submit(Review.withoutConsultation("Only a word"));
        CharterText text = second.wording().text(CharterKind.INTERNAL, "en");
        assertThatThrownBy(() -> second.publish(null, "Clearer", text, PIA, NOW))
                .isInstanceOf(ChangeKindMissing.class);
        assertThatThrownBy(() -> second.publish(ChangeKind.EDITORIAL, "", text, PIA, NOW))
                .isInstanceOf(ReasonMissing.class);
        assertThat(second.getState()).isEqualTo(VersionState.APPROVAL);

        second.publish(ChangeKind.EDITORIAL, "Clearer", text, PIA, NOW);
        assertThat(second.getPublication().orElseThrow().getReason()).isEqualTo("Clearer");
    }

    @Test
    void theNextVersionStartsFromTheSameWordsUnderTheSameCodesWithoutDates() {
        CharterVersion first = published();
        CharterVersion second = first.next(ADA, NOW);

        assertThat(second.getNumber()).isEqualTo(2);
        assertThat(second.wording().passages()).isEqualTo(first.wording().passages());
        assertThat(second.getParticulars().getEffectiveOn()).isNull();
        assertThat(second.getParticulars().getNextReviewOn()).isNull();
    }

    @Test
    void oneNextVersionAtATime() {
        assertThatThrownBy(() -> complete().next(ADA, NOW)).isInstanceOf(VersionUnderWay.class);
        assertThatThrownBy(() -> inApproval().next(ADA, NOW)).isInstanceOf(VersionUnderWay.class);
    }

    @Test
    void whoeverSawAnOlderRevisionDoesNotDecide() {
        CharterVersion version = inApproval();

        assertThatThrownBy(() -> version.requireRevision(version.getRevision() - 1))
                .isInstanceOf(CharterChangedMeanwhile.class);
        version.requireRevision(version.getRevision());
    }

    @ParameterizedTest
    @EnumSource(VersionState.class)
    void nothingLeavesTheEndOfItsLife(VersionState next) {
        assertThat(VersionState.SUPERSEDED.mayBecome(next)).isFalse();
        assertThat(VersionState.WITHDRAWN.mayBecome(next)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(VersionState.class)
    void onlyApprovalLeadsToPublication(VersionState from) {
        assertThat(from.mayBecome(VersionState.ANNOUNCED)).isEqualTo(from == VersionState.APPROVAL);
        assertThat(from.mayBecome(VersionState.PUBLISHED)).isEqualTo(from == VersionState.ANNOUNCED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"How we look after you!", "  How We—look, after you", "Höw wé look after yoü"})
    void theAddressIsMadeFromTheTitle(String title) {
        assertThat(Charter.codeFor(title)).isEqualTo("how-we-look-after-you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"خدمة", "顧客", "!!!"})
    void aTitleWithoutLatinLettersGetsAPlainAddress(String title) {
        assertThat(Charter.codeFor(title)).isEqualTo("charter");
        assertThat(Charter.codeFor("long ".repeat(30))).hasSizeLessThanOrEqualTo(Charter.CODE_MAX - 7);
    }

    private static CharterText.Behaviour behaviour(String words) {
        return new CharterText.Behaviour(words, BehaviourTerms.plain());
    }
}
