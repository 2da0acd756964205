package org.servicecharter.charter.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
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
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.MovedClock;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.CharterJourney;
import org.servicecharter.charter.draft.CharterDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.draft.DraftReading;
import org.servicecharter.charter.mention.MentionReading;
import org.servicecharter.charter.mention.MentionView;
import org.servicecharter.charter.version.VersionState;
import org.servicecharter.organisation.OrganisationQueries;

/** Who may speak about a draft and when, and that everybody is answered (domain.md 3.4). */
@ExtendWith(ArquillianExtension.class)
class ConsultationIT {

    @Inject
    private CharterJourney journey;

    @Inject
    private Asked asked;

    @Inject
    private Mentionings mentionings;

    @Inject
    private CharterDrafting drafting;

    @Inject
    private DraftQueries drafts;

    @Inject
    private DraftReading reading;

    @Inject
    private Consulting consulting;

    @Inject
    private Commenting commenting;

    @Inject
    private Answering answering;

    @Inject
    private ConsultationQueries queries;

    @Inject
    private MentionReading mentions;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private MovedClock clock;

    @Inject
    private Ada ada;

    @Inject
    private Pia pia;

    @Inject
    private Emil emil;

    @Inject
    private Ella ella;

    @BeforeEach
    void staff() {
        asked.staff();
    }

    @Test
    void staffReadAndSpeakWhileTheyAreAskedAndNotOtherwise() throws Exception {
        String code = journey.readyDraft("Asked in time");
        Said said = new Said(null, null, "Who is it for?", null, true);
        assertThatThrownBy(() -> emil.does(() -> commenting.comment(code, said)))
                .isInstanceOf(ConsultationNotFound.class);
        assertThatThrownBy(() -> emil.get(() -> reading.read(code))).isInstanceOf(ConsultationNotFound.class);

        ask(code, today().plusDays(2));
        emil.does(() -> commenting.comment(code, said));
        assertThat(emil.get(() -> reading.read(code)).definition()).isNotNull();
        assertThat(emil.get(() -> queries.mine()))
                .contains(new OpenConsultation(code, "Asked in time", today().plusDays(2)));

        clock.later(Duration.ofDays(3), () -> {
            assertThatThrownBy(() -> emil.does(() -> commenting.comment(code, said)))
                    .isInstanceOf(ConsultationOver.class);
            assertThat(emil.get(() -> queries.asked(code)).open()).isFalse();
            assertThat(emil.get(() -> queries.mine()))
                    .extracting(OpenConsultation::charterCode)
                    .doesNotContain(code);
            pia.does(() -> commenting.comment(code, said));
            ask(code, organisation.today().plusDays(1));
            emil.does(() -> commenting.comment(code, said));
            ada.does(() -> consulting.end(code));
            assertThatThrownBy(() -> emil.does(() -> commenting.comment(code, said)))
                    .isInstanceOf(ConsultationOver.class);
        });
        assertThat(ada.get(() -> queries.discussion(code)).count()).isEqualTo(3);
    }

    @Test
    void onlyTheUnitsThatAreAskedAndThoseBelowSpeak() throws Exception {
        String code = journey.readyDraft("Asked of some");
        ada.does(() -> consulting.ask(code, today(), Set.of(Asked.HOUSE)));

        assertThatThrownBy(() -> emil.does(() -> commenting.comment(code, words("Not mine"))))
                .isInstanceOf(ConsultationNotFound.class);
        ada.does(() -> commenting.comment(code, words("What does @Nora Norden say, who works below?")));
        assertThatThrownBy(() -> ada.does(() -> commenting.comment(code, words("And @Ella Eriksen?"))))
                .isInstanceOf(NotReadable.class);
        assertThat(ada.get(() -> queries.discussion(code)).count()).isEqualTo(1);

        ada.does(() -> consulting.ask(code, today(), Set.of(Asked.FRONT_DESK)));
        emil.does(() -> commenting.comment(code, words("Now I may")));
    }

    @Test
    @DisplayName("“You said, we did”: nothing goes to approval unanswered, or while staff may still speak")
    void everybodyIsAnsweredBeforeApproval() throws Exception {
        String code = journey.readyDraft("Answered");
        ask(code, today());
        emil.does(() -> commenting.comment(code, words("Too long")));
        ella.does(() -> commenting.reply(code, first(code).id(), "I like it", true));

        assertThatThrownBy(() -> submit(code))
                .isInstanceOfSatisfying(CommentsOpen.class, refused -> assertThat(refused.arguments())
                        .containsExactly(1L));
        CommentView open = first(code);
        assertThatThrownBy(
                        () -> emil.does(() -> answering.answer(code, open.id(), open.revision(), Outcome.KEPT, "No")))
                .isInstanceOf(EJBAccessException.class);
        ada.does(() -> answering.answer(code, open.id(), open.revision(), Outcome.KEPT, "The law wants it all"));
        assertThatThrownBy(() ->
                        ada.does(() -> answering.answer(code, open.id(), open.revision(), Outcome.CHANGED, "Shorter")))
                .isInstanceOf(AnsweredMeanwhile.class);
        assertThatThrownBy(() -> submit(code)).isInstanceOf(ConsultationRunning.class);

        ada.does(() -> consulting.end(code));
        submit(code);
        assertThat(ada.get(() -> drafts.draft(code)).state()).isEqualTo(VersionState.APPROVAL);
        assertThatThrownBy(() -> pia.does(() -> commenting.comment(code, words("One more"))))
                .isInstanceOf(CommentsClosed.class);
        assertThat(pia.get(() -> queries.discussion(code)).on(null))
                .extracting(CommentView::answer)
                .containsExactly("The law wants it all");

        journey.publish(code, null, null);
        Discussion kept = ella.get(() -> queries.published(code, 1));
        assertThat(kept.on(null).get(0).replies()).containsExactly(new ReplyView("I like it", "ella"));
        assertThat(queries.hasAnswers(code, 1)).isTrue();
    }

    @Test
    @DisplayName("W-12: without a name, nothing stored tells who")
    void withoutANameNothingStoredTellsWho() throws Exception {
        String code = journey.readyDraft("Nobody's words");
        ask(code, today());
        emil.does(() -> commenting.comment(code, new Said(null, null, "Between us, @Ella Eriksen", null, false)));
        ella.does(() -> commenting.reply(code, first(code).id(), "Right", false));

        assertThat(asked.rows(code))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain("emil").doesNotContain("ella"));
        assertThat(ella.get(() -> mentions.mine()))
                .filteredOn(mention -> mention.charterCode().equals(code))
                .singleElement()
                .satisfies(mention -> assertThat(mention.by()).isNull());
    }

    @Test
    void whoeverIsNamedIsToldUntilTheyHaveSeenIt() throws Exception {
        String code = journey.readyDraft("Ask Ella");
        ask(code, today());
        ada.does(() -> commenting.comment(code, words("@ella eriksen, what do you say? And @Abel Abend?")));

        assertThat(mentionings.in(code)).extracting("personCode").containsExactly("ella", "abel");
        List<MentionView> told = ella.get(() -> mentions.mine()).stream()
                .filter(one -> one.charterCode().equals(code))
                .toList();
        assertThat(told).singleElement().satisfies(mention -> {
            assertThat(mention.title()).isEqualTo("Ask Ella");
            assertThat(mention.by()).isEqualTo("ada");
        });
        emil.does(() -> mentions.see(told.get(0).id()));
        assertThat(ella.get(() -> mentions.mine())).containsAll(told);
        ella.does(() -> mentions.see(told.get(0).id()));
        assertThat(ella.get(() -> mentions.mine())).doesNotContainAnyElementsOf(told);
    }

    @Test
    void onesOwnWordsAreTakenBackUntilSomebodyTakesThemUp() throws Exception {
        String code = journey.readyDraft("Taken back");
        ask(code, today());
        emil.does(() -> commenting.comment(code, words("Too long, @Ella Eriksen?")));
        long said = first(code).id();
        assertThatThrownBy(() -> ella.does(() -> commenting.takeBack(code, said)))
                .isInstanceOf(NotTakenBack.class);
        emil.does(() -> commenting.takeBack(code, said));
        assertThat(ada.get(() -> queries.discussion(code)).count()).isZero();
        assertThat(ella.get(() -> mentions.mine()))
                .extracting(MentionView::charterCode)
                .doesNotContain(code);

        emil.does(() -> commenting.comment(code, words("=Too short")));
        long next = first(code).id();
        ella.does(() -> commenting.reply(code, next, "Not for me", true));
        assertThatThrownBy(() -> emil.does(() -> commenting.takeBack(code, next)))
                .isInstanceOf(NotTakenBack.class);
        assertThat(DiscussionTable.of(ada.get(() -> queries.discussion(code)), String::toUpperCase)
                        .csv())
                .contains(",STAFF,EMIL,", ",'=Too short,", ",ELLA: Not for me,");
    }

    @Test
    void aMentionKnowsThatItsDraftWasPublished() throws Exception {
        String code = journey.readyDraft("Published meanwhile");
        ask(code, today());
        ada.does(() -> commenting.comment(code, words("@Ella Eriksen, all right?")));
        assertThat(mentionOf(code).published()).isFalse();
        CommentView open = first(code);
        ada.does(() -> answering.answer(code, open.id(), open.revision(), Outcome.KEPT, "She says so"));
        ada.does(() -> consulting.end(code));
        submit(code);
        journey.publish(code, null, null);

        assertThat(mentionOf(code).published()).isTrue();
        assertThat(mentionOf(code).version()).isEqualTo(1);
    }

    private MentionView mentionOf(String code) throws Exception {
        return ella.get(() -> mentions.mine()).stream()
                .filter(one -> one.charterCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void submit(String code) throws Exception {
        long revision = ada.get(() -> drafts.draft(code)).revision();
        ada.does(() -> drafting.submit(code, revision));
    }

    private void ask(String code, LocalDate last) throws Exception {
        ada.does(() -> consulting.ask(code, last, Set.of()));
    }

    private CommentView first(String code) throws Exception {
        return ada.get(() -> queries.discussion(code)).on(null).get(0);
    }

    private static Said words(String words) {
        return new Said(null, null, words, null, true);
    }

    private LocalDate today() {
        return organisation.today();
    }
}
