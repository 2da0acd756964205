package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.check.ChecksNotPassed;
import org.servicecharter.charter.check.Finding;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.UnitDrafting;
import org.servicecharter.charter.review.CharterWithdrawing;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Inheritance;
import org.servicecharter.charter.umbrella.Inherited;
import org.servicecharter.charter.umbrella.UmbrellaChoice;
import org.servicecharter.charter.umbrella.UnitCharter;
import org.servicecharter.charter.umbrella.UnitCharterQueries;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.CharterNotFound;
import org.servicecharter.charter.version.KindFixed;
import org.servicecharter.charter.version.NotDrafting;
import org.servicecharter.charter.version.UmbrellaNotUsable;
import org.servicecharter.organisation.Unit;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.campaign.CampaignQueries;
import org.servicecharter.signoff.scope.AudienceKind;
import org.servicecharter.signoff.scope.AudiencePart;

/** One umbrella charter, and one for a unit that inherits from it (domain.md 2.4, rule 8). */
@ExtendWith(ArquillianExtension.class)
class UnitCharterIT {

    private static final String DESK = "front-desk";
    private static final String DESK_NAME = "Front desk";

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterJourney journey;

    @Inject
    private UnitDrafting units;

    @Inject
    private UnitCharterQueries family;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterWithdrawing withdrawing;

    @Inject
    private DraftQueries drafts;

    @Inject
    private CharterQueries charters;

    @Inject
    private CampaignQueries campaigns;

    @Inject
    private Ada ada;

    @Inject
    private Pia pia;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    @Test
    @DisplayName(
            "SO-10: a unit's charter inherits the umbrella's version in force, names it in its frozen text, and says whose it is")
    void aUnitsCharterInherits() throws Exception {
        String umbrella = journey.published("Umbrella to inherit from");
        PublishedRendition above = charters.inForce(umbrella).orElseThrow().original();

        String code = ada.get(() -> units.start("Our desk inherits", DESK, umbrella));

        Inherited inherited = draft(code);
        assertThat(inherited.isHolding()).isTrue();
        assertThat(inherited.text()).isEqualTo(above.content());
        assertThat(ada.get(() -> drafts.draft(code)).kept())
                .extracting(Finding::key)
                .contains("CC-03.neither");
        assertThat(family.unitCode(code)).contains(DESK);
        assertThat(family.unitCode(umbrella)).isEmpty();
        assertThat(family.family(umbrella).units()).isEmpty();

        publishFirst(code);

        CharterText text = charters.inForce(code).orElseThrow().original().content();
        assertThat(text.inheritance())
                .isEqualTo(new Inheritance(DESK_NAME, umbrella, 1, "Umbrella to inherit from", above.sha256()));
        assertThat(family.family(umbrella).units())
                .containsExactly(new UnitCharter(code, "Our desk inherits", DESK_NAME, 1));
        assertThat(family.unitNames()).containsEntry(code, DESK_NAME).doesNotContainKey(umbrella);
    }

    @Test
    @DisplayName(
            "a new version of the umbrella is told, changes nothing by itself, and is taken into the next draft by one act")
    void aNewUmbrellaIsTakenByOneAct() throws Exception {
        String umbrella = journey.published("Umbrella that moves on");
        String code = ada.get(() -> units.start("Our desk moves on", DESK, umbrella));
        publishFirst(code);
        String frozen = charters.inForce(code).orElseThrow().original().sha256();
        assertThat(told(code)).isFalse();

        next(umbrella);

        assertThat(told(code)).isTrue();
        assertThat(draft(code))
                .matches(Inherited::isMovedOn)
                .extracting(Inherited::version)
                .isEqualTo(1);
        assertThat(charters.inForce(code).orElseThrow().original().sha256()).isEqualTo(frozen);
        assertThatThrownBy(() -> pia.does(() -> units.takeUmbrella(code))).isInstanceOf(EJBAccessException.class);

        ada.does(() -> units.takeUmbrella(code));

        assertThat(told(code)).isFalse();
        assertThat(draft(code).version()).isEqualTo(2);
        assertThat(ada.get(() -> drafts.draft(code)).number()).isEqualTo(2);
        assertThat(standsOn(code)).isEqualTo(1);
        journey.describe(code);
        journey.submit(code);
        journey.publish(code, ChangeKind.MATERIAL, "The umbrella says more");
        assertThat(standsOn(code)).isEqualTo(2);
        assertThat(charters.published(code, 1).original().sha256()).isEqualTo(frozen);
    }

    @Test
    @DisplayName("under an umbrella that is not published, or is withdrawn, a unit's charter is not published")
    void withoutAnUmbrellaInForceNothingIsPublished() throws Exception {
        String umbrella = journey.readyDraft("Umbrella to come");
        String code = ada.get(() -> units.start("Our desk waits", DESK, umbrella));
        assertThat(draft(code)).matches(Inherited::isWaiting);
        journey.describe(code);
        assertThatThrownBy(() -> journey.submit(code)).isInstanceOf(ChecksNotPassed.class);
        assertThatThrownBy(() -> ada.does(() -> units.takeUmbrella(code))).isInstanceOf(UmbrellaNotUsable.class);

        journey.submit(umbrella);
        journey.publish(umbrella, null, null);
        assertThat(told(code)).isTrue();
        assertThatThrownBy(() -> journey.submit(code)).isInstanceOf(ChecksNotPassed.class);
        ada.does(() -> units.takeUmbrella(code));
        journey.submit(code);

        pia.does(() -> withdrawing.withdraw(umbrella, "It does not hold"));
        assertThat(draft(code)).matches(Inherited::isWithdrawn);
        assertThat(told(code)).isTrue();
        assertThatThrownBy(() -> journey.publish(code, null, null)).isInstanceOf(ChecksNotPassed.class);
        assertThat(charters.inForce(code)).isEmpty();
    }

    @Test
    @DisplayName("whose charter it is can be changed until a version is published, within what is there")
    void whoseItIsCanBeChangedUntilItIsPublished() throws Exception {
        String umbrella = journey.published("Umbrella to choose");
        String code = ada.get(() -> units.start("Our desk is chosen", null, null));
        assertThat(family.unitCode(code)).isEmpty();

        ada.does(() -> units.assign(code, DESK, umbrella));
        assertThat(family.unitCode(code)).contains(DESK);
        String other = ada.get(() -> units.start("Another one", null, null));
        refused(other, DESK, code, UmbrellaNotUsable.class); // a unit under a unit
        refused(other, DESK, other, UmbrellaNotUsable.class);
        refused(other, "desk-that-is-gone", umbrella, UmbrellaNotUsable.class);
        refused(other, Unit.TOP, umbrella, UmbrellaNotUsable.class);
        refused(other, DESK, "charter-that-is-gone", UmbrellaNotUsable.class);
        refused(umbrella, DESK, other, NotDrafting.class);
        assertThat(family.unitCode(other)).isEmpty();
        assertThat(ada.get(() -> units.umbrellas()).stream().map(UmbrellaChoice::code))
                .contains(umbrella, other)
                .doesNotContain(code);
        ada.does(() -> units.assign(code, null, null));
        assertThat(draft(code)).isNull();

        ada.does(() -> units.assign(code, DESK, other));
        refused(other, DESK, umbrella, UmbrellaNotUsable.class); // another one stands under it
        ada.does(() -> units.assign(code, DESK, umbrella));
        publishFirst(code);
        ada.does(() -> beginning.startNext(code));
        assertThatThrownBy(() -> ada.does(() -> units.assign(code, null, null))).isInstanceOf(KindFixed.class);
    }

    @Test
    @DisplayName("what is refused begins nothing")
    void whatIsRefusedBeginsNothing() {
        assertThatThrownBy(() -> ada.get(() -> units.start("Our desk of nobody", DESK, "nowhere")))
                .isInstanceOf(UmbrellaNotUsable.class);
        assertThatThrownBy(() -> ada.get(() -> drafts.draft("our-desk-of-nobody")))
                .isInstanceOf(CharterNotFound.class);
    }

    @Test
    @DisplayName("SO-10: the charter of a unit is signed by everyone of it and below it, whoever plans may ask others")
    void aUnitsCharterIsSignedByTheUnit() throws Exception {
        String umbrella = journey.published("Umbrella of all");
        String code = ada.get(() -> units.start("Our desk signs", DESK, umbrella));

        publishFirst(code);

        assertThat(pia.get(() -> campaigns.running(code)).audience())
                .containsExactly(new AudiencePart(AudienceKind.UNIT, DESK));
        assertThat(pia.get(() -> campaigns.running(umbrella)).audience()).isEmpty();
    }

    private void refused(String code, String unit, String umbrella, Class<? extends Exception> why) {
        assertThatThrownBy(() -> ada.does(() -> units.assign(code, unit, umbrella)))
                .isInstanceOf(why);
    }

    private Inherited draft(String code) throws Exception {
        return ada.get(() -> drafts.draft(code)).umbrella();
    }

    private int standsOn(String code) {
        return charters.inForce(code)
                .orElseThrow()
                .original()
                .content()
                .inheritance()
                .version();
    }

    private boolean told(String code) throws Exception {
        return ada.get(() -> drafts.underAnotherUmbrella()).stream()
                .map(CharterRow::code)
                .anyMatch(code::equals);
    }

    private void publishFirst(String code) throws Exception {
        journey.describe(code);
        journey.submit(code);
        journey.publish(code, null, null);
    }

    private void next(String code) throws Exception {
        ada.does(() -> beginning.startNext(code));
        journey.describe(code);
        journey.submit(code);
        journey.publish(code, ChangeKind.MATERIAL, "We know better");
    }
}
