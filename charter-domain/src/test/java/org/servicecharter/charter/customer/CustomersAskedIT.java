package org.servicecharter.charter.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
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
import org.servicecharter.charter.CharterJourney;
import org.servicecharter.charter.ClauseView;
import org.servicecharter.charter.consultation.Answering;
import org.servicecharter.charter.consultation.Asked;
import org.servicecharter.charter.consultation.CommentView;
import org.servicecharter.charter.consultation.Commenting;
import org.servicecharter.charter.consultation.CommentsOpen;
import org.servicecharter.charter.consultation.ConsultationNotFound;
import org.servicecharter.charter.consultation.ConsultationOver;
import org.servicecharter.charter.consultation.ConsultationQueries;
import org.servicecharter.charter.consultation.Consulting;
import org.servicecharter.charter.consultation.NotACustomers;
import org.servicecharter.charter.consultation.Outcome;
import org.servicecharter.charter.consultation.Said;
import org.servicecharter.charter.draft.CharterDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.organisation.OrganisationQueries;

/** Customers are asked about a draft by a link (domain.md 2.4: consult staff and customers before approval). */
@ExtendWith(ArquillianExtension.class)
class CustomersAskedIT {

    @Inject
    private CharterJourney journey;

    @Inject
    private Asked asked;

    @Inject
    private Consulting consulting;

    @Inject
    private Commenting commenting;

    @Inject
    private CustomerAsking asking;

    @Inject
    private CustomerSpeaking speaking;

    @Inject
    private Answering answering;

    @Inject
    private ConsultationQueries queries;

    @Inject
    private CharterDrafting drafting;

    @Inject
    private DraftQueries drafts;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private MovedClock clock;

    @Inject
    private Ada ada;

    @Inject
    private Emil emil;

    @Inject
    private Ella ella;

    @BeforeEach
    void staff() {
        asked.staff();
    }

    @Test
    void whoeverHasTheLinkReadsTheDraftAndSpeaksUntilTheLastDay() throws Exception {
        String code = journey.readyDraft("Asked of customers");
        assertThatThrownBy(() -> ada.get(() -> asking.newLink(code))).isInstanceOf(ConsultationNotFound.class);
        ask(code, today().plusDays(2));
        assertThatThrownBy(() -> ella.get(() -> asking.newLink(code))).isInstanceOf(EJBAccessException.class);
        String link = ada.get(() -> asking.newLink(code));

        ClauseView greet = speaking.read(link).draft().principles().get(0).dos().get(0);
        speaking.comment(link, new CustomerSaid(greet.code(), greet.text(), "Even when you are busy?", " Mrs Poe "));
        speaking.comment(link, words("Who reads this?"));
        assertThatThrownBy(() -> speaking.comment(link, words(" "))).isInstanceOf(WordingNotUsable.class);
        assertThatThrownBy(() -> speaking.comment(link, words("x".repeat(1001))))
                .isInstanceOf(WordingNotUsable.class);

        assertThat(ella.get(() -> queries.discussion(code)).on(greet.code()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.fromCustomer()).isTrue();
                    assertThat(one.customerName()).isEqualTo("Mrs Poe");
                    assertThat(one.seen()).isEqualTo(greet.text());
                    assertThat(one.by()).isNull();
                });
        clock.later(Duration.ofDays(3), () -> {
            assertThat(speaking.read(link).draft()).isNull();
            assertThatThrownBy(() -> speaking.comment(link, words("Too late"))).isInstanceOf(ConsultationOver.class);
            assertThatThrownBy(() -> ada.get(() -> asking.newLink(code))).isInstanceOf(ConsultationOver.class);
            ask(code, organisation.today());
            speaking.comment(link, words("In time after all"));
        });
        assertThat(ada.get(() -> queries.discussion(code)).count()).isEqualTo(3);
    }

    @Test
    void aNewLinkEndsTheOneBeforeAndItCanBeSwitchedOff() throws Exception {
        String code = journey.readyDraft("Two links");
        ask(code, today());
        String first = ada.get(() -> asking.newLink(code));
        String second = ada.get(() -> asking.newLink(code));

        assertThatThrownBy(() -> speaking.read(first)).isInstanceOf(CustomerLinkNotUsable.class);
        assertThatThrownBy(() -> speaking.comment(first, words("Hello"))).isInstanceOf(CustomerLinkNotUsable.class);
        assertThatThrownBy(() -> speaking.read(null)).isInstanceOf(CustomerLinkNotUsable.class);
        speaking.comment(second, words("Hello"));
        ada.does(() -> asking.end(code));

        assertThatThrownBy(() -> speaking.read(second)).isInstanceOf(CustomerLinkNotUsable.class);
        assertThat(ada.get(() -> asking.link(code))).isEmpty();
        assertThat(ada.get(() -> queries.discussion(code)).count()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "“You said, we did”: customers are answered before approval like staff; abuse is taken out, and counted")
    void customersAreAnsweredToo() throws Exception {
        String code = journey.readyDraft("Answered to customers");
        ask(code, today());
        String link = ada.get(() -> asking.newLink(code));
        ada.does(() -> asking.showAnswers(code, true));
        speaking.comment(link, words("Open on Sundays"));
        speaking.comment(link, new CustomerSaid(null, null, "Something vile", "Vile name"));
        emil.does(() -> commenting.comment(code, new Said(null, null, "Between us", null, true)));
        assertThatThrownBy(() -> submit(code)).isInstanceOf(CommentsOpen.class);

        answer(code, "Open on Sundays", Outcome.CHANGED, "From May on");
        answer(code, "Something vile", Outcome.TAKEN_OUT, "Abuse");
        assertThatThrownBy(() -> answer(code, "Between us", Outcome.TAKEN_OUT, "I do not like it"))
                .isInstanceOf(NotACustomers.class);
        answer(code, "Between us", Outcome.KEPT, "It is clear enough");
        ada.does(() -> consulting.end(code));
        submit(code);
        assertThat(speaking.read(link).answers()).isNull();
        journey.publish(code, null, null);

        AskedCustomers shown = speaking.read(link);
        assertThat(shown.draft()).isNull();
        assertThat(shown.answers().on(null))
                .extracting(CommentView::words, CommentView::answer, CommentView::answeredBy, CommentView::takenOut)
                .containsExactly(tuple("Open on Sundays", "From May on", null, null), tuple(null, "Abuse", null, null));
        assertThat(ella.get(() -> queries.published(code, 1)).on(null))
                .as("staff read all but what was taken out, which still counts")
                .extracting(CommentView::words, CommentView::customerName)
                .containsExactlyInAnyOrder(
                        tuple("Open on Sundays", null), tuple(null, null), tuple("Between us", null));
        ada.does(() -> asking.showAnswers(code, false));
        assertThat(speaking.read(link).answers()).isNull();
    }

    private void answer(String code, String words, Outcome outcome, String why) throws Exception {
        CommentView one = ada.get(() -> queries.discussion(code)).on(null).stream()
                .filter(comment -> words.equals(comment.words()))
                .findFirst()
                .orElseThrow();
        ada.does(() -> answering.answer(code, one.id(), one.revision(), outcome, why));
    }

    private void submit(String code) throws Exception {
        long revision = ada.get(() -> drafts.draft(code)).revision();
        ada.does(() -> drafting.submit(code, revision));
    }

    private void ask(String code, LocalDate last) throws Exception {
        ada.does(() -> consulting.ask(code, last, Set.of()));
    }

    private static CustomerSaid words(String words) {
        return new CustomerSaid(null, null, words, null);
    }

    private LocalDate today() {
        return organisation.today();
    }
}
