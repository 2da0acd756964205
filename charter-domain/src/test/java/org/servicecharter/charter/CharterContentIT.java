package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Fay;
import org.servicecharter.charter.check.ChecksNotPassed;
import org.servicecharter.charter.check.NotWaivable;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftClause;
import org.servicecharter.charter.draft.DraftJoining;
import org.servicecharter.charter.draft.DraftPrinciple;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftText;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.draft.Feed;
import org.servicecharter.charter.draft.Joined;
import org.servicecharter.charter.draft.Waiving;
import org.servicecharter.charter.model.CharterModel;
import org.servicecharter.charter.model.ModelBeginning;
import org.servicecharter.charter.offer.LibraryOffer;
import org.servicecharter.charter.offer.LibraryOffering;
import org.servicecharter.charter.offer.TemplateOffer;
import org.servicecharter.charter.offer.TemplateOffering;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CharterKind;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.version.ClauseSource;
import org.servicecharter.charter.version.SourceCard;
import org.servicecharter.charter.version.TermsNotUsable;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.framework.BehaviourKind;
import org.servicecharter.framework.Craft;
import org.servicecharter.framework.CustomerKind;
import org.servicecharter.framework.EncounterKind;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Firmness;
import org.servicecharter.framework.Hat;
import org.servicecharter.framework.Initiative;
import org.servicecharter.framework.PrincipleTemplate;
import org.servicecharter.framework.ServiceLevel;
import org.servicecharter.framework.UniversalBehaviour;

/** What behaviours carry, what the library offers, models, and several workshops in one draft. */
@ExtendWith(ArquillianExtension.class)
class CharterContentIT {

    private static final BehaviourTerms KNOWN = new BehaviourTerms(
            BehaviourKind.ACTION,
            Initiative.PROACTIVE,
            CustomerKind.EXTERNAL,
            ServiceLevel.GENUINE,
            EncounterKind.SECOND,
            ExchangeType.RESOLUTION,
            Firmness.GUIDELINE,
            "when the last bus leaves",
            Hat.HOST,
            Craft.TRUST,
            "Nobody stands alone");

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private ModelBeginning models;

    @Inject
    private DraftJoining joining;

    @Inject
    private LibraryOffering library;

    @Inject
    private TemplateOffering templates;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private Waiving waiving;

    @Inject
    private DraftQueries drafts;

    @Inject
    private CharterQueries queries;

    @Inject
    private Ada ada;

    @Inject
    private Fay fay;

    @Test
    @DisplayName("S0 to S4: what is known of a behaviour is kept, frozen and exported; the third level is refused")
    void whatIsKnownOfABehaviourIsFrozen() throws Exception {
        String code = journey.readyDraft("Known behaviours");
        ClauseView greet = draft(code).principles().get(0).dos().get(0);
        BehaviourTerms ordered = new BehaviourTerms(null, null, null, ServiceLevel.SUPER, null, null, null, null);
        assertThatThrownBy(() ->
                        ada.does(() -> clauses.agree(code, greet.code(), greet.revision(), greet.text(), ordered)))
                .isInstanceOf(TermsNotUsable.class);
        assertThat(draft(code).principles().get(0).dos()).containsExactly(greet);

        ada.does(() -> clauses.agree(code, greet.code(), greet.revision(), greet.text(), KNOWN));
        journey.submit(code);
        journey.publish(code, null, null);

        CharterText text = queries.inForce(code).orElseThrow().original().content();
        assertThat(text.principles().get(0).dos()).containsExactly(new CharterText.Behaviour("We greet you.", KNOWN));
        assertThat(ada.get(() -> drafts.export(code)).versions().get(0).clauses())
                .filteredOn(line -> line.text().equals("We greet you."))
                .singleElement()
                .satisfies(line -> assertThat(line.behaviourTerms()).isEqualTo(KNOWN));
        ada.does(() -> beginning.startNext(code));
        assertThat(draft(code).principles().get(0).dos().get(0).terms()).isEqualTo(KNOWN);
    }

    @Test
    @DisplayName("S2: three behaviours are offered to every charter, each once, and name the library as their source")
    void theLibraryOffersWhatFitsEveryCharter() throws Exception {
        String code = journey.readyDraft("Offered to");
        assertThat(offers(code)).containsExactly(UniversalBehaviour.values());
        String see = draft(code).principles().get(0).statement().code();

        ada.does(() -> library.take(code, UniversalBehaviour.USE_NAME, see));
        ada.does(() -> library.take(code, UniversalBehaviour.USE_NAME, see));
        ada.does(() -> library.takeUnderNew(code, UniversalBehaviour.KEEP_IN_TOUCH, "We stay with you"));
        assertThatThrownBy(() -> ada.does(() -> library.takeUnderNew(code, UniversalBehaviour.REMEMBER_ONE_THING, " ")))
                .isInstanceOf(WordingNotUsable.class);

        assertThat(offers(code)).containsExactly(UniversalBehaviour.REMEMBER_ONE_THING);
        PrincipleView seen = draft(code).principles().get(0);
        assertThat(seen.dos()).hasSize(2);
        assertThat(seen.dos().get(1).sources()).containsExactly(ClauseSource.library("USE_NAME"));
        assertThat(seen.dos().get(1).provenance()).isEqualTo(new Provenance(0, 0, 0, 0, 1, 0));
        assertThat(draft(code).principles()).hasSize(2).last().satisfies(stay -> {
            assertThat(stay.statement().text()).isEqualTo("We stay with you");
            assertThat(stay.dos()).hasSize(1);
        });

        ada.does(() -> library.decline(code));
        assertThat(offers(code)).isEmpty();
        ClauseView name = seen.dos().get(1);
        ada.does(() -> clauses.remove(code, name.code(), name.revision()));
        assertThat(offers(code)).isEmpty();
        assertThat(ada.get(() -> library.isDeclined(code))).isTrue();
        ada.does(() -> library.offerAgain(code));
        assertThat(offers(code))
                .as("whoever declined by mistake sees it again")
                .containsExactly(UniversalBehaviour.USE_NAME, UniversalBehaviour.REMEMBER_ONE_THING);
    }

    @Test
    @DisplayName("S2, S3 #1, #2: principles to begin with are offered with what to do and not to do, once each")
    void aPrincipleToBeginWithComesWithItsBehaviours() throws Exception {
        String code = journey.readyDraft("Begun with the library");
        for (PrincipleTemplate template : PrincipleTemplate.values()) {
            assertThat(templates(code)).contains(template);
            ada.does(() -> templates.take(code, template));
            ada.does(() -> templates.take(code, template));

            assertThat(templates(code)).doesNotContain(template);
            assertThat(draft(code).principles()).last().satisfies(taken -> {
                assertThat(taken.donts()).hasSize(1);
                assertThat(taken.dos()).hasSize(template.dos()).allSatisfy(one -> {
                    assertThat(one.terms().exchange()).isEqualTo(template.exchange());
                    assertThat(one.sources()).containsExactly(ClauseSource.library(template.name()));
                });
                assertThat(draft(code).findings()).noneMatch(finding -> finding.arguments()
                        .contains(taken.dos().get(0).text()));
            });
        }
        assertThat(draft(code).principles()).hasSize(1 + PrincipleTemplate.values().length);
        ada.does(() -> library.decline(code));
        assertThat(templates(code)).isEmpty();
    }

    private List<PrincipleTemplate> templates(String code) throws Exception {
        return ada.get(() -> templates.open(code)).stream()
                .map(TemplateOffer::template)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(CharterModel.class)
    @DisplayName("a model begins a draft of placeholders, none of which is published or left out by accident")
    void aModelIsNeverPublishedByAccident(CharterModel model) throws Exception {
        String code = ada.get(() -> models.start(model, "After a model"));
        DraftView draft = draft(code);
        assertThat(draft.kind()).isEqualTo(model == CharterModel.VALUES ? CharterKind.INTERNAL : CharterKind.PUBLIC);
        assertThat(draft.findings())
                .filteredOn(finding -> finding.key().equals("MODEL.placeholder"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.blocks()).isTrue();
                    assertThat((Integer) finding.arguments().get(0)).isGreaterThan(8);
                });
        assertThatThrownBy(() -> ada.does(() -> waiving.waive(code, "MODEL", "No time")))
                .isInstanceOf(NotWaivable.class);
        journey.describe(code);
        assertThatThrownBy(() -> journey.submit(code)).isInstanceOf(ChecksNotPassed.class);
    }

    @Test
    void ownWordsEndAPlaceholder() throws Exception {
        String code = ada.get(() -> models.start(CharterModel.VALUES, "Made one's own"));
        int before = places(code);
        ClauseView definition = draft(code).definition();
        assertThat(definition.placeholder()).isTrue();

        ada.does(
                () -> clauses.reword(code, definition.code(), definition.revision(), "Customer service means asking."));

        assertThat(draft(code).definition().placeholder()).isFalse();
        assertThat(places(code)).isEqualTo(before - 1);
    }

    @Test
    @DisplayName("several workshops feed one draft; each clause names those that found it")
    void severalWorkshopsFeedOneDraft() throws Exception {
        ClauseSource night = new ClauseSource(
                "NIGHT1", "Night shift", "Seeing", 5, List.of(new SourceCard("DO", "Look up at night, too")));
        DraftText other = new DraftText(
                "What the night shift found",
                "NIGHT1",
                "Night shift",
                new DraftClause("Customer service means being awake.", List.of(night)),
                List.of(new DraftPrinciple(
                        new DraftClause("we see you", List.of(night)),
                        List.of(new DraftClause("We leave a light on.", List.of(night))),
                        List.of())),
                List.of());
        String from = fay.get(() -> beginning.startFrom(other));
        String code = journey.readyDraft("Fed by two");
        assertThat(ada.get(() -> joining.feeds(code))).contains(new Feed(from, "What the night shift found"));

        Joined joined = ada.get(() -> joining.bringIn(code, from));

        assertThat(joined).isEqualTo(new Joined(1, 1, "Customer service means being awake."));
        assertThat(draft(code).principles()).singleElement().satisfies(see -> {
            assertThat(see.statement().sources()).containsExactly(CharterJourney.WELCOME, night);
            assertThat(see.dos()).extracting(ClauseView::text).containsExactly("We greet you.", "We leave a light on.");
            assertThat(see.provenance().workshops()).isEqualTo(2);
        });
        assertThat(ada.get(() -> joining.feeds(code)))
                .extracting(Feed::charterCode)
                .doesNotContain(from);
        assertThat(draft(from).principles()).hasSize(1);
    }

    /** How many are still to be written. */
    private int places(String code) throws Exception {
        return draft(code).findings().stream()
                .filter(finding -> finding.key().equals("MODEL.placeholder"))
                .map(finding -> (Integer) finding.arguments().get(0))
                .findFirst()
                .orElseThrow();
    }

    private DraftView draft(String code) throws Exception {
        return ada.get(() -> drafts.draft(code));
    }

    private List<UniversalBehaviour> offers(String code) throws Exception {
        return ada.get(() -> library.open(code)).stream()
                .map(LibraryOffer::behaviour)
                .toList();
    }
}
