package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Aude;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Fay;
import org.servicecharter.charter.check.ChecksNotPassed;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.CharterDrafting;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.origin.CharterSources;
import org.servicecharter.charter.origin.ClauseCards;
import org.servicecharter.charter.origin.SourceQueries;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.VersionNotFound;
import org.servicecharter.charter.version.VersionState;

@ExtendWith(ArquillianExtension.class)
class CharterDraftingIT {

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private CharterDrafting drafting;

    @Inject
    private CharterApproval approval;

    @Inject
    private CharterQueries queries;

    @Inject
    private SourceQueries sources;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private DraftQueries drafts;

    @Inject
    private Ada ada;

    @Inject
    private Fay fay;

    @Inject
    private Emil emil;

    @Inject
    private Aude aude;

    @Test
    @DisplayName("W-13: a workshop makes a draft, with its sources, and publishes nothing")
    void aWorkshopMakesADraftThatKnowsWhereItsClausesCameFrom() throws Exception {
        String code = fay.get(() -> beginning.startFrom(CharterJourney.found("From a workshop")));
        DraftView draft = ada.get(() -> drafts.draft(code));

        assertThat(draft.state()).isEqualTo(VersionState.DRAFTING);
        assertThat(queries.inForce(code)).isEmpty();
        assertThat(draft.definition().provenance()).isEqualTo(new Provenance(2, 1, 7, 1, 0, 0));
        assertThat(draft.principles()).singleElement().satisfies(principle -> {
            assertThat(principle.statement().sources()).containsExactly(CharterJourney.WELCOME);
            assertThat(principle.donts()).singleElement().satisfies(dont -> assertThat(dont.sources())
                    .containsExactly(CharterJourney.WAITING));
            assertThat(principle.provenance()).isEqualTo(new Provenance(3, 1, 11, 1, 0, 0));
        });
        assertThatThrownBy(() -> fay.does(() -> approval.publish(code, draft.revision(), null, null)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> emil.get(() -> drafts.draft(code))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @DisplayName(
            "Design decision 8: the public sees the numbers behind each clause, staff the cards, and nobody a draft's")
    void everyClauseOfAPublishedVersionTellsWhatItWasMadeFrom() throws Exception {
        String code = journey.readyDraft("Made from cards");
        assertThatThrownBy(() -> emil.get(() -> sources.sources(code, 1))).isInstanceOf(VersionNotFound.class);
        journey.submit(code);
        journey.publish(code, null, null);

        CharterOrigin numbers = queries.origin(code, 1);
        Provenance welcome = new Provenance(2, 1, 7, 1, 0, 0);
        assertThat(numbers.isFound()).isTrue();
        assertThat(numbers.definition()).isEqualTo(welcome);
        assertThat(numbers.principles())
                .containsExactly(new CharterOrigin.OfPrinciple(
                        new Provenance(3, 1, 11, 1, 0, 0),
                        List.of(welcome),
                        List.of(new Provenance(1, 0, 4, 1, 0, 0))));

        CharterSources cards = emil.get(() -> sources.sources(code, 1));
        assertThat(cards.others())
                .containsExactly(new ClauseCards(
                        Part.DEFINITION,
                        "Customer service means seeing who is there.",
                        List.of(CharterJourney.WELCOME)));
        assertThat(cards.principles()).singleElement().satisfies(see -> {
            assertThat(see.principle().sources()).containsExactly(CharterJourney.WELCOME);
            assertThat(see.behaviours())
                    .extracting(ClauseCards::text, ClauseCards::sources)
                    .containsExactly(
                            tuple("We greet you.", List.of(CharterJourney.WELCOME)),
                            tuple("We do not let you wait.", List.of(CharterJourney.WAITING)));
        });
    }

    @Test
    void theExportHoldsEveryVersionWithSourcesAndHashes() throws Exception {
        String code = journey.readyDraft("Taken along");
        journey.submit(code);
        journey.publish(code, null, null);
        ada.does(() -> beginning.startNext(code));

        CharterExport export = aude.get(() -> drafts.export(code));
        assertThat(export.workshopCode()).isEqualTo("WORK01");
        assertThat(export.versions()).extracting(CharterExport.Edition::number).containsExactly(2, 1);
        CharterExport.Edition first = export.versions().get(1);
        assertThat(first.clauses()).hasSize(4);
        assertThat(first.clauses().get(3).sources()).containsExactly(CharterJourney.WAITING);
        assertThat(first.renditions().get(0).sha256())
                .isEqualTo(queries.published(code, 1).original().sha256());
        assertThatThrownBy(() -> fay.get(() -> drafts.export(code))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aDraftIsComparedWithAnyVersionThatWasPublished() throws Exception {
        String code = journey.published("Compared while it is written");
        assertThat(ada.get(() -> drafts.open(code))).isEmpty();
        ada.does(() -> beginning.startNext(code));
        ClauseView definition = ada.get(() -> drafts.draft(code)).definition();
        ada.does(() -> clauses.reword(code, definition.code(), definition.revision(), "Customer service means you."));

        assertThat(ada.get(() -> drafts.open(code))).hasValue(2);
        assertThat(ada.get(() -> drafts.changesSince(code, 1))).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ClauseChange.Kind.REWORDED);
            assertThat(change.part()).isEqualTo(Part.DEFINITION);
        });
        assertThatThrownBy(() -> emil.get(() -> drafts.changesSince(code, 1))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void twoChartersOfOneTitleHaveTwoAddresses() throws Exception {
        String first = ada.get(() -> beginning.startEmpty("The same title"));
        String second = ada.get(() -> beginning.startEmpty("The same title"));

        assertThat(first).isEqualTo("the-same-title");
        assertThat(second).startsWith("the-same-title-").isNotEqualTo(first);
    }

    @Test
    void anUnfinishedDraftIsNotHandedIn() throws Exception {
        String code = ada.get(() -> beginning.startEmpty("Unfinished"));
        long revision = ada.get(() -> drafts.draft(code)).revision();

        assertThatThrownBy(() ->
                        ada.does(() -> drafting.submitWithoutConsultation(code, revision, "No time to ask anybody")))
                .isInstanceOf(ChecksNotPassed.class);
        assertThat(ada.get(() -> drafts.draft(code)).state()).isEqualTo(VersionState.DRAFTING);
    }
}
