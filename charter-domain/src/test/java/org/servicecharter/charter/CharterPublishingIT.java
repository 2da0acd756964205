package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Aron;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftView;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.charter.version.CharterChangedMeanwhile;
import org.servicecharter.charter.version.ClauseChangedMeanwhile;
import org.servicecharter.charter.version.NotDrafting;
import org.servicecharter.charter.version.Side;
import org.servicecharter.charter.version.VersionNotFound;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.charter.version.VersionUnderWay;

@ExtendWith(ArquillianExtension.class)
class CharterPublishingIT {

    @Inject
    private CharterJourney journey;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private CharterApproval approval;

    @Inject
    private CharterQueries queries;

    @Inject
    private DraftQueries drafts;

    @Inject
    private Publications publications;

    @Inject
    private Ada ada;

    @Inject
    private Aron aron;

    @Inject
    private Pia pia;

    @Test
    void aDraftIsEditedClauseByClauseAndPublishedBySomebodyElse() throws Exception {
        String code = journey.readyDraft("Edited and published");
        DraftView draft = ada.get(() -> drafts.draft(code));
        ClauseView greet = draft.principles().get(0).dos().get(0);
        ada.does(() -> clauses.reword(code, greet.code(), greet.revision(), "We look up and greet you."));
        journey.submit(code);
        journey.publish(code, null, null);

        PublishedVersion published = queries.inForce(code).orElseThrow();
        PublishedRendition rendition = published.original();
        assertThat(published.number()).isEqualTo(1);
        assertThat(published.change()).isEqualTo(ChangeKind.MATERIAL);
        assertThat(rendition.sha256()).isEqualTo(CanonicalText.sha256(rendition.canonicalJson()));
        assertThat(rendition.content().principles().get(0).dos())
                .containsExactly(new CharterText.Behaviour("We look up and greet you.", BehaviourTerms.plain()));
        assertThat(queries.origin(code, 1).principles().get(0).all().cards()).isEqualTo(3);
        assertThat(publications.of(code)).singleElement().satisfies(event -> {
            assertThat(event.versionNumber()).isEqualTo(1);
            assertThat(event.publishedBy()).isEqualTo("pia");
        });
    }

    @Test
    void whoeverIsToldOfAPublicationCanStillStopIt() throws Exception {
        String code = journey.readyDraft("Stopped by the sign-off");
        journey.submit(code);
        publications.refuse(code);

        assertThatThrownBy(() -> journey.publish(code, null, null)).isInstanceOf(EJBException.class);
        publications.refuse("");
        assertThat(queries.inForce(code)).isEmpty();
        assertThat(ada.get(() -> drafts.draft(code)).state()).isEqualTo(VersionState.APPROVAL);
    }

    @Test
    void aStaleRevisionIsRefusedAndChangesNothing() throws Exception {
        String code = journey.readyDraft("Two authors");
        ClauseView seen = ada.get(() -> drafts.draft(code)).definition();
        aron.does(() -> clauses.reword(code, seen.code(), seen.revision(), "Aron was faster."));

        assertThatThrownBy(() -> ada.does(() -> clauses.reword(code, seen.code(), seen.revision(), "Ada's words")))
                .isInstanceOfSatisfying(ClauseChangedMeanwhile.class, refused -> assertThat(refused.arguments())
                        .containsExactly("Aron was faster."));
        assertThat(ada.get(() -> drafts.draft(code)).definition().text()).isEqualTo("Aron was faster.");
    }

    @Test
    void anEditOfOneClauseDoesNotDisturbWhoEditsAnother() throws Exception {
        String code = journey.readyDraft("Side by side");
        DraftView seen = ada.get(() -> drafts.draft(code));
        ClauseView definition = seen.definition();
        ClauseView principle = seen.principles().get(0).statement();
        aron.does(() -> clauses.reword(code, definition.code(), definition.revision(), "Service means time."));
        ada.does(() -> clauses.reword(code, principle.code(), principle.revision(), "We notice you"));

        DraftView now = ada.get(() -> drafts.draft(code));
        assertThat(now.definition().text()).isEqualTo("Service means time.");
        assertThat(now.principles().get(0).statement().text()).isEqualTo("We notice you");
    }

    @Test
    void theApproverDecidesOnWhatTheyReadAndNotOnWhatCameAfter() throws Exception {
        String code = journey.readyDraft("Read before approved");
        journey.submit(code);
        long read = pia.get(() -> drafts.draft(code)).revision();
        pia.does(() -> approval.sendBack(code, read, "Say when"));
        assertThat(ada.get(() -> drafts.draft(code)).sentBackReason()).isEqualTo("Say when");
        journey.submit(code);

        assertThatThrownBy(() -> pia.does(() -> approval.publish(code, read, null, null)))
                .isInstanceOf(CharterChangedMeanwhile.class);
        assertThat(queries.inForce(code)).isEmpty();
    }

    @Test
    @DisplayName("SO-06: a second version supersedes the first, which stays readable as it was")
    void aSecondVersionSupersedesTheFirst() throws Exception {
        String code = journey.readyDraft("Two versions");
        journey.submit(code);
        journey.publish(code, null, null);
        PublishedVersion first = queries.published(code, 1);

        ada.does(() -> beginning.startNext(code));
        assertThatThrownBy(() -> ada.does(() -> beginning.startNext(code))).isInstanceOf(VersionUnderWay.class);
        assertThatThrownBy(() -> queries.published(code, 2)).isInstanceOf(VersionNotFound.class);
        DraftView draft = ada.get(() -> drafts.draft(code));
        PrincipleView principle = draft.principles().get(0);
        ClauseView dont = principle.donts().get(0);
        ada.does(() ->
                clauses.addBehaviour(code, principle.statement().code(), Side.DO, "We say when it will be done."));
        ada.does(() -> clauses.remove(code, dont.code(), dont.revision()));
        journey.describe(code);
        journey.submit(code);
        assertThat(pia.get(() -> drafts.changes(code))).hasSize(2);
        journey.publish(code, ChangeKind.MATERIAL, "We say when");

        assertThat(queries.published(code, 1).superseded()).isTrue();
        assertThat(queries.published(code, 1).original()).isEqualTo(first.original());
        assertThat(queries.inForce(code).orElseThrow().number()).isEqualTo(2);
        assertThat(queries.versions(code)).extracting(PublishedVersion::number).containsExactly(2, 1);
        assertThat(queries.compare(code, 1, 2))
                .extracting(
                        change -> change.kind() + " " + change.pieces().get(0).text())
                .containsExactly(
                        ClauseChange.Kind.ADDED + " We say when it will be done.",
                        ClauseChange.Kind.REMOVED + " We do not let you wait.");
    }

    @Test
    @DisplayName("SO-05: what is published stays as it is")
    void aPublishedVersionIsNotEdited() throws Exception {
        String code = journey.readyDraft("Frozen");
        journey.submit(code);
        journey.publish(code, null, null);
        ClauseView definition = ada.get(() -> drafts.draft(code)).definition();

        assertThatThrownBy(() -> ada.does(
                        () -> clauses.reword(code, definition.code(), definition.revision(), "Something else")))
                .isInstanceOf(NotDrafting.class);
        assertThat(queries.published(code, 1).original().content().definition())
                .isEqualTo("Customer service means seeing who is there.");
    }
}
