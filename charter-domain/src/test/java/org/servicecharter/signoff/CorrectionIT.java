package org.servicecharter.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.signoff.CharterSigningIT.signature;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Caller;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Mia;
import org.servicecharter.as.MovedClock;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.RenditionJourney;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.signoff.campaign.CampaignOrder;
import org.servicecharter.signoff.campaign.CampaignPlanning;
import org.servicecharter.signoff.overview.OverviewQueries;
import org.servicecharter.signoff.scope.CampaignPlan;
import org.servicecharter.signoff.team.Standing;
import org.servicecharter.signoff.team.TeamQueries;
import org.servicecharter.signoff.team.TeamRow;

/** A text is corrected after it was signed. */
@ExtendWith(ArquillianExtension.class)
class CorrectionIT {

    @Inject
    private SignoffSituation situation;

    @Inject
    private RenditionJourney texts;

    @Inject
    private CharterQueries charters;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private SignatureQueries queries;

    @Inject
    private CampaignPlanning planning;

    @Inject
    private OverviewQueries overviews;

    @Inject
    private TeamQueries teams;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private MovedClock clock;

    @Inject
    private Pia pia;

    @Inject
    private Mia mia;

    @Inject
    private Emil emil;

    @Inject
    private Ella ella;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    @Test
    @DisplayName(
            "SO-07: a correction that changes the meaning is signed again by those who signed in that language alone")
    void whoSignedInThatLanguageSignsAgain() throws Exception {
        String code = texts.inEnglishAndGerman("Corrected in meaning");
        sign(ella, code, "en");
        String first = sign(emil, code, "de");
        assertThat(signed(code)).isEqualTo(2);
        clock.later(Duration.ofDays(30), () -> {
            texts.correctTitle(code, "Was wir zusagen", ChangeKind.MATERIAL, "The title promised too much");

            LocalDate today = organisation.today();
            assertThat(waiting(ella, code)).isEmpty();
            assertThat(waiting(emil, code)).singleElement().satisfies(row -> {
                assertThat(row.version()).isEqualTo(1);
                assertThat(row.reason()).isEqualTo(AskedBecause.CORRECTION);
                assertThat(row.dueOn()).isEqualTo(today.plusDays(14));
            });
            assertThat(situation.stateOf("emil", code, 1)).contains(AssignmentState.NEEDS_RENEWAL);
            assertThat(signed(code)).isEqualTo(1);
            assertThat(team(code))
                    .contains(
                            new TeamRow("ella", "Ella Eriksen", Standing.DONE, 1),
                            new TeamRow("emil", "Emil Ek", Standing.NOT_YET, 1));

            SigningCopy copy = emil.get(() -> opening.open(code, sha(code, "de")));
            assertThat(copy.receipt()).isNull();
            assertThat(copy.changes())
                    .singleElement()
                    .extracting(ClauseChange::kind)
                    .isEqualTo(ClauseChange.Kind.REWORDED);
            String second = sign(emil, code, "de");
            assertThat(second).isNotEqualTo(first);
            assertThat(waiting(emil, code)).isEmpty();
            assertThat(signed(code)).isEqualTo(2);
            assertThat(team(code)).contains(new TeamRow("emil", "Emil Ek", Standing.DONE, 1));
            assertThat(situation.fields(code, "asked_because")).containsExactly("LAUNCH", "LAUNCH", "CORRECTION");
            assertThat(situation.fields(code, "revision")).containsExactly("1", "1", "2");
        });
    }

    @Test
    @DisplayName("SO-07: a correction of the wording asks nobody again")
    void aCorrectionOfTheWordingAsksNobody() throws Exception {
        String code = texts.inEnglishAndGerman("Corrected in wording");
        sign(emil, code, "de");
        texts.correctTitle(code, "Ohne Tippfehler", ChangeKind.EDITORIAL, "A slip");
        assertThat(waiting(emil, code)).isEmpty();
        assertThat(situation.stateOf("emil", code, 1)).contains(AssignmentState.ACKNOWLEDGED);
    }

    @Test
    @DisplayName("SO-07: a correction back to what was said at first can be signed, and is signed once")
    void aCorrectionBackCanBeSigned() throws Exception {
        String code = texts.inEnglishAndGerman("Corrected back");
        String first = titleIn(code, "de");
        texts.correctTitle(code, "Was wir zusagen", ChangeKind.MATERIAL, "It promised too much");
        sign(emil, code, "de");
        texts.correctTitle(code, first, ChangeKind.MATERIAL, "It did not");
        assertThat(waiting(emil, code)).hasSize(1);
        sign(emil, code, "de");
        assertThat(waiting(emil, code)).isEmpty();
        assertThat(team(code)).contains(new TeamRow("emil", "Emil Ek", Standing.DONE, 1));
    }

    @Test
    @DisplayName(
            "SO-07: after a correction back, whoever signed the first text is done, for the team and in the overview")
    void whoSignedTheFirstTextIsDoneAfterACorrectionBack() throws Exception {
        String code = texts.inEnglishAndGerman("There and back");
        String first = titleIn(code, "de");
        sign(ella, code, "de");
        sign(emil, code, "de");
        texts.correctTitle(code, "Was wir zusagen", ChangeKind.MATERIAL, "It promised too much");
        assertThat(signed(code)).isZero();
        sign(ella, code, "de");
        assertThat(signed(code)).isEqualTo(1);

        texts.correctTitle(code, first, ChangeKind.MATERIAL, "It did not");

        assertThat(waiting(ella, code)).isEmpty();
        assertThat(waiting(emil, code)).isEmpty();
        assertThat(team(code))
                .contains(
                        new TeamRow("ella", "Ella Eriksen", Standing.DONE, 1),
                        new TeamRow("emil", "Emil Ek", Standing.DONE, 1));
        assertThat(signed(code)).isEqualTo(2);
        texts.correctTitle(code, "Was wir zusagen", ChangeKind.MATERIAL, "It did");
        assertThat(signed(code)).isEqualTo(1);
    }

    private String titleIn(String code, String language) {
        return charters.published(code, 1)
                .find(language, RenditionFormat.STANDARD)
                .orElseThrow()
                .content()
                .title();
    }

    private String sign(Caller who, String code, String language) throws Exception {
        String sha256 = sha(code, language);
        return who.get(() -> signing.sign(signature(opening.open(code, sha256), true, false)));
    }

    private String sha(String code, String language) {
        return charters.published(code, 1)
                .find(language, RenditionFormat.STANDARD)
                .orElseThrow()
                .sha256();
    }

    private List<WaitingRow> waiting(Caller who, String code) throws Exception {
        return who.get(queries::waiting).stream()
                .filter(row -> row.charterCode().equals(code))
                .toList();
    }

    private long signed(String code) throws Exception {
        CampaignOrder again = new CampaignOrder(code, Set.of(), CampaignPlan.withDays(14), organisation.today());
        long signed = pia.get(() -> planning.preview(again)).signed();
        assertThat(pia.get(() -> overviews.of(code)).all().rate().acknowledged())
                .isEqualTo((int) signed);
        return signed;
    }

    private List<TeamRow> team(String code) throws Exception {
        return mia.get(teams::mine).stream()
                .filter(status -> status.charterCode().equals(code))
                .findFirst()
                .orElseThrow()
                .rows();
    }
}
