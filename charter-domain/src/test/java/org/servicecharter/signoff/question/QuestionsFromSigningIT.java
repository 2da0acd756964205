package org.servicecharter.signoff.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Mia;
import org.servicecharter.charter.text.Part;
import org.servicecharter.charter.version.WordingNotUsable;
import org.servicecharter.mail.MailQueries;
import org.servicecharter.mail.MailRow;
import org.servicecharter.mail.OutboxSituation;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.NothingToSign;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;

/** Ella asks before she signs; Ada wrote the charter. */
@ExtendWith(ArquillianExtension.class)
class QuestionsFromSigningIT {

    private static final String WORDS = "Does this hold on Sundays, too?";

    @Inject
    private SignoffSituation situation;

    @Inject
    private OutboxSituation letters;

    @Inject
    private MailQueries mail;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private Asking asking;

    @Inject
    private QuestionAnswering answering;

    @Inject
    private Ella ella;

    @Inject
    private Mia mia;

    @Inject
    private Ada ada;

    @Inject
    private Adam adam;

    @BeforeEach
    void people() {
        situation.aTeam();
        situation.aColleague("ada", "Ada Ames", "ada@questions.example");
        situation.reachable("ella", "ella@questions.example");
        situation.reachable("ada", "ada@questions.example");
    }

    @Test
    @DisplayName("A question about a clause reaches who wrote it, and the answer the asker, also by mail")
    void aQuestionIsAnsweredAndTheAnswerReachesWhoAsked() throws Exception {
        String title = "Asked before signing";
        SigningCopy copy = opened(title);
        var clause = ella.get(() -> asking.clauses(copy.text())).stream()
                .filter(each -> each.part() == Part.DO)
                .findFirst()
                .orElseThrow();
        ella.does(() -> asking.ask(question(copy, clause.key(), WORDS, "We say it by noon.")));

        QuestionRow open = row(title);
        assertThat(open.clause()).isEqualTo(clause.text());
        assertThat(open.askedBy()).isEqualTo("ella");
        assertThat(open.answer()).isNull();
        MailRow asked = letter(title, "question");
        assertThat(asked.address()).isEqualTo("ada@questions.example");
        assertThat(adam.get(() -> mail.letter(asked.id())).text())
                .contains("Ella Eriksen asks", WORDS, "/signoff/questions");

        ada.does(() -> answering.answer(open.id(), "Yes, from ten o’clock."));

        assertThat(ella.get(asking::mine))
                .filteredOn(each -> each.title().equals(title))
                .extracting(QuestionRow::answer)
                .containsExactly("Yes, from ten o’clock.");
        MailRow answered = letter(title, "answered");
        assertThat(answered.address()).isEqualTo("ella@questions.example");
        assertThat(adam.get(() -> mail.letter(answered.id())).text()).contains(WORDS, "Yes, from ten o’clock.");
        assertThatThrownBy(() -> ada.does(() -> answering.answer(open.id(), "No.")))
                .isInstanceOf(QuestionAnswered.class);
        assertThat(row(title).answer()).isEqualTo("Yes, from ten o’clock.");
    }

    @Test
    @DisplayName("A question keeps nobody from signing, answered or not")
    void aQuestionDoesNotBlockSigning() throws Exception {
        SigningCopy copy = opened("Signed with a question open");
        ella.does(() -> asking.ask(question(copy, null, WORDS, null)));
        ella.get(() -> signing.sign(
                new Signature(copy.charterCode(), copy.version(), copy.text().sha256(), true, false)));

        assertThat(situation.records(copy.charterCode())).hasSize(1);
    }

    @Test
    @DisplayName("SO-15: questions and proposals are counted for the review, version by version")
    void questionsAreCountedForTheReview() throws Exception {
        SigningCopy copy = opened("Counted");
        ella.does(() -> asking.ask(question(copy, null, WORDS, null)));
        ella.does(() -> asking.ask(question(copy, "0", null, "Service means this.")));
        long first = ella.get(asking::mine).get(1).id();
        ada.does(() -> answering.answer(first, "Yes."));

        assertThat(ada.get(() -> answering.counts(copy.charterCode())))
                .containsExactly(new QuestionCount("Counted", 1, 2, 1, 1));
    }

    @Test
    void whatSaysNothingOrTooMuchIsRefusedAndNothingKept() throws Exception {
        String title = "Refused questions";
        SigningCopy copy = opened(title);
        for (String blank : new String[] {null, "", " \n "}) {
            assertThatThrownBy(() -> ella.does(() -> asking.ask(question(copy, "0", blank, blank))))
                    .isInstanceOf(QuestionMissing.class);
        }
        assertThatThrownBy(() -> ella.does(() -> asking.ask(question(copy, null, null, "Otherwise."))))
                .isInstanceOf(QuestionMissing.class);
        for (int length : List.of(1001, 40_000)) {
            assertThatThrownBy(() -> ella.does(() -> asking.ask(question(copy, "0", "x".repeat(length), null))))
                    .isInstanceOf(WordingNotUsable.class);
        }
        assertThat(ella.get(asking::mine)).noneMatch(each -> each.title().equals(title));
        ella.does(() -> asking.ask(question(copy, "0", "x".repeat(1000), null)));
        assertThat(ella.get(asking::mine)).anyMatch(each -> each.title().equals(title));
    }

    @Test
    @DisplayName("Nobody sees another's questions, only authors answer, and what is not to sign is not asked about")
    void questionsAreForThoseWhomTheyConcern() throws Exception {
        String title = "Whose question";
        SigningCopy copy = opened(title);
        ella.does(() -> asking.ask(question(copy, null, WORDS, null)));

        assertThat(mia.get(asking::mine)).noneMatch(each -> each.title().equals(title));
        assertThatThrownBy(() -> mia.get(answering::latest)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> mia.does(() -> answering.answer(row(title).id(), "Yes.")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> mia.does(() -> asking.ask(
                        new Question("no-such-charter", 1, copy.text().sha256(), null, WORDS, null))))
                .isInstanceOf(NothingToSign.class);
        assertThatThrownBy(() -> ada.does(() -> answering.answer(-1, "Yes."))).isInstanceOf(QuestionNotFound.class);
    }

    private SigningCopy opened(String title) throws Exception {
        String code = situation.published(title);
        return ella.get(() -> opening.open(code));
    }

    private static Question question(SigningCopy copy, String clause, String words, String proposed) {
        return new Question(copy.charterCode(), copy.version(), copy.text().sha256(), clause, words, proposed);
    }

    private QuestionRow row(String title) throws Exception {
        return ada.get(answering::latest).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private MailRow letter(String title, String kind) throws Exception {
        return letters.found(title).stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
