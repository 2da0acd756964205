package org.servicecharter.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Hat;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.coverage.ClauseNotInForce;
import org.servicecharter.practice.coverage.CoverageChangedMeanwhile;
import org.servicecharter.practice.coverage.CoverageQueries;
import org.servicecharter.practice.coverage.CoverageSetting;
import org.servicecharter.practice.coverage.Gap;
import org.servicecharter.practice.freedom.FreedomUsing;
import org.servicecharter.practice.freedom.PolicyChangedMeanwhile;
import org.servicecharter.practice.freedom.PolicyKeeping;
import org.servicecharter.practice.freedom.PolicyNotFound;
import org.servicecharter.practice.freedom.PolicyTerms;
import org.servicecharter.practice.freedom.PolicyView;
import org.servicecharter.practice.guide.ClosedQuestion;
import org.servicecharter.practice.guide.GuideLine;
import org.servicecharter.practice.guide.GuideQueries;
import org.servicecharter.practice.guide.GuideView;
import org.servicecharter.practice.guide.GuideWriting;
import org.servicecharter.practice.guide.PrincipleMissing;
import org.servicecharter.practice.guide.ScriptChangedMeanwhile;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.touchpoint.TouchpointDetails;
import org.servicecharter.touchpoint.TouchpointFixture;
import org.servicecharter.touchpoint.TouchpointMapping;
import org.servicecharter.touchpoint.TouchpointNotYours;

/** What of a charter holds at a touchpoint, what is missing, and what is said and free there. */
@ExtendWith(ArquillianExtension.class)
class PracticeIT {

    @Inject
    private TouchpointMapping mapping;

    @Inject
    private CoverageSetting setting;

    @Inject
    private CoverageQueries coverage;

    @Inject
    private GuideWriting writing;

    @Inject
    private GuideQueries guides;

    @Inject
    private PolicyKeeping keeping;

    @Inject
    private FreedomUsing freedoms;

    @Inject
    private SignoffSituation situation;

    @Inject
    private Ada ada;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    private final String title = "Practice " + UUID.randomUUID();
    private String journey;
    private String desk;
    private String charter;

    @BeforeEach
    void aTouchpointAndACharterInForce() throws Exception {
        situation.aTeam();
        charter = situation.published(title);
        journey = ada.get(() -> mapping.begin(title, CustomerKind.EXTERNAL));
        desk = ada.get(() -> mapping.add(special("Desk", ExchangeType.RESOLUTION, "ella")));
    }

    @Test
    void whatIsChosenHoldsAndFillsTheGaps() throws Exception {
        assertThat(ella.get(() -> coverage.of(desk)).gaps())
                .containsExactly(Gap.FIRST_CONTACT_WITHOUT_BEHAVIOUR, Gap.TRUTH_WITHOUT_PRINCIPLE);

        ella.does(() -> setting.hold(desk, Set.of(), Set.of(key("We greet you."))));

        assertThat(emil.get(() -> coverage.of(desk)).gaps()).isEmpty();
        assertThat(emil.get(() -> coverage.all()))
                .filteredOn(one -> one.touchpoint().code().equals(desk))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.held()).extracting(ClauseInForce::text).containsExactly("We greet you."));
        assertThatThrownBy(() -> ada.does(() -> setting.hold(desk, Set.of(), Set.of(key("We see you")))))
                .isInstanceOf(CoverageChangedMeanwhile.class);
        assertThatThrownBy(() -> emil.does(() -> setting.hold(desk, Set.of(), Set.of())))
                .isInstanceOf(TouchpointNotYours.class);
        assertThatThrownBy(() -> ada.does(() -> setting.hold(
                        desk, Set.of(key("We greet you.")), Set.of(new ClauseKey(charter, "no-such-clause")))))
                .isInstanceOf(ClauseNotInForce.class);
        assertThat(emil.get(() -> coverage.of(desk)).held()).hasSize(1);
    }

    @Test
    @DisplayName("A clause that stays in the next version goes on holding, and nothing of the frozen text is touched")
    void theLinkOutlivesAVersion() throws Exception {
        ada.does(() -> setting.hold(desk, Set.of(), Set.of(key("We see you"), key("We greet you."))));

        situation.publishNext(charter, ChangeKind.MATERIAL);

        assertThat(ella.get(() -> coverage.of(desk)).held())
                .extracting(ClauseInForce::text)
                .containsExactly("We see you", "We greet you.");
        assertThat(ella.get(() -> coverage.choices(desk)))
                .extracting(choice -> choice.clause().text())
                .contains("We say when it will be done.");
    }

    @Test
    @DisplayName("S2: a partnership needs an owner who leads others")
    void whoLeadsFollowsFromTheOrganisation() throws Exception {
        String talk = ada.get(() -> mapping.add(special("Yearly talk", ExchangeType.FORMAL, "ella")));
        String lead = ada.get(() -> mapping.add(special("Board", ExchangeType.FORMAL, "mia")));

        assertThat(ella.get(() -> coverage.of(talk)).gaps()).contains(Gap.PARTNERSHIP_WITHOUT_SENIOR_OWNER);
        assertThat(ella.get(() -> coverage.of(lead)).gaps()).doesNotContain(Gap.PARTNERSHIP_WITHOUT_SENIOR_OWNER);
    }

    @Test
    @DisplayName("S1: a script is versioned, in languages, and stands on a principle")
    void aScriptStandsOnAPrinciple() throws Exception {
        ClauseKey principle = key("We see you");
        ella.does(() -> writing.write(desk, "en", 0, "Good morning.\nHow can I help?", principle));
        ella.does(() -> writing.write(desk, "de", 0, "Guten Morgen.", principle));
        ella.does(() -> writing.write(desk, "en", 1, "Hello.", principle));

        assertThat(emil.get(() -> guides.guide(desk)).scripts())
                .extracting(GuideView.Lines::language, GuideView.Lines::number, GuideView.Lines::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("en", 2, "Hello."),
                        org.assertj.core.groups.Tuple.tuple("de", 1, "Guten Morgen."));
        assertThat(emil.get(() -> guides.guide(desk)).scripts())
                .allMatch(lines -> "We see you".equals(lines.principle()) && !lines.stale());
        assertThatThrownBy(() -> ella.does(() -> writing.write(desk, "en", 1, "Hi.", principle)))
                .isInstanceOf(ScriptChangedMeanwhile.class);
        assertThatThrownBy(() -> ella.does(() -> writing.write(desk, "en", 2, "Hi.", null)))
                .isInstanceOf(PrincipleMissing.class);
        assertThatThrownBy(() -> ella.does(() -> writing.write(desk, "en", 2, "Hi.", key("We greet you."))))
                .isInstanceOf(PrincipleMissing.class);
        assertThatThrownBy(() -> emil.does(() -> writing.write(desk, "en", 2, "Hi.", principle)))
                .isInstanceOf(TouchpointNotYours.class);
        ella.does(() -> writing.review(desk, "en", 2));
    }

    @Test
    void aQuestionOpensATalkAndAnIdeaIsNobodysDuty() throws Exception {
        assertThatThrownBy(() -> ella.does(() -> writing.add(desk, GuideLine.Kind.QUESTION, "Do you want it?")))
                .isInstanceOf(ClosedQuestion.class);
        ella.does(() -> writing.add(desk, GuideLine.Kind.QUESTION, "What do you need it for?"));
        ella.does(() -> writing.add(desk, GuideLine.Kind.FREEDOM, "Can be a smile, too?"));

        GuideView guide = emil.get(() -> guides.guide(desk));
        assertThat(guide.hat()).isEqualTo(Hat.ADVISER);
        assertThat(guide.questions()).extracting(GuideView.Line::words).containsExactly("What do you need it for?");
        assertThat(guide.ideas()).hasSize(1);
        long idea = guide.ideas().get(0).id();
        assertThatThrownBy(() -> emil.does(() -> writing.remove(desk, idea))).isInstanceOf(TouchpointNotYours.class);
        ella.does(() -> writing.remove(desk, idea));
        assertThat(emil.get(() -> guides.guide(desk)).ideas()).isEmpty();
    }

    @Test
    @DisplayName("S1: a freedom is stated in versions; its use is counted without a name, and can be taken back")
    void aFreedomIsCountedForNobody() throws Exception {
        PolicyTerms terms = new PolicyTerms(desk, "Everybody", title, new BigDecimal("20"), "EUR", null);
        String code = ada.get(() -> keeping.state(terms));
        ada.does(() -> keeping.change(
                code, 1, new PolicyTerms(null, "Everybody", title, new BigDecimal("30"), "EUR", "Books")));
        assertThatThrownBy(() -> ada.does(() -> keeping.change(code, 1, terms)))
                .isInstanceOf(PolicyChangedMeanwhile.class);
        assertThatThrownBy(() -> ella.does(() -> keeping.end(code, 2)))
                .isInstanceOf(Exception.class)
                .isNotInstanceOf(PolicyNotFound.class);

        String use = ella.get(() -> freedoms.use(code, desk));
        emil.does(() -> freedoms.use(code, desk));
        assertThat(policies(code)).singleElement().satisfies(policy -> {
            assertThat(policy.used()).isEqualTo(2);
            assertThat(policy.number()).isEqualTo(2);
            assertThat(policy.terms().limit()).isEqualByComparingTo("30");
        });
        ella.does(() -> freedoms.takeBack(use));
        assertThat(policies(code)).extracting(PolicyView::used).containsExactly(1L);

        ada.does(() -> keeping.end(code, 2));
        assertThat(policies(code)).isEmpty();
        assertThatThrownBy(() -> ella.does(() -> freedoms.use(code, desk))).isInstanceOf(PolicyNotFound.class);
    }

    private List<PolicyView> policies(String code) throws Exception {
        return ella.get(() -> freedoms.at(desk)).stream()
                .filter(policy -> policy.code().equals(code))
                .toList();
    }

    /** A first contact and a moment of truth. */
    private TouchpointDetails special(String name, ExchangeType exchange, String owner) {
        TouchpointDetails details = TouchpointFixture.special(true, "They decide here", exchange);
        return new TouchpointDetails(
                journey,
                details.phase(),
                name,
                details.channel(),
                null,
                null,
                null,
                null,
                exchange,
                null,
                owner,
                details.minimumRole(),
                true,
                true,
                details.truthReason(),
                null);
    }

    private ClauseKey key(String text) throws Exception {
        return ada.get(() -> coverage.choices(desk)).stream()
                .map(choice -> choice.clause())
                .filter(clause ->
                        clause.key().charter().equals(charter) && clause.text().equals(text))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
