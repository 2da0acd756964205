package org.servicecharter.signoff.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Adam;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Mia;
import org.servicecharter.charter.RenditionJourney;
import org.servicecharter.charter.version.ChangeKind;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SignoffSituation;
import org.servicecharter.signoff.log.EvidenceLog;
import org.servicecharter.signoff.receipt.Finding;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.receipt.ReceiptVerification;
import org.servicecharter.signoff.tree.TreeHash;

/** Adam asks two questions before Ella signs. */
@ExtendWith(ArquillianExtension.class)
class UnderstandingIT {

    private static final ChoiceQuestion FIRST =
            new ChoiceQuestion("By when?", "By noon", List.of("Some day", "Never"), "We say so in the first promise.");
    private static final ChoiceQuestion SECOND =
            new ChoiceQuestion("For whom?", "Everyone", List.of("Regulars"), "Nobody is left out.");

    @Inject
    private SignoffSituation situation;

    @Inject
    private RenditionJourney texts;

    @Inject
    private QuestionWriting writing;

    @Inject
    private Understanding understanding;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private EvidenceLog log;

    @Inject
    private Adam adam;

    @Inject
    private Ella ella;

    @Inject
    private Mia mia;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    @Test
    @DisplayName("Wrong answers are explained and tried again; the record says which questions were answered, no more")
    void answeredThenSigned() throws Exception {
        String code = asked("Understood");
        Signature signature = ella.get(() -> signature(code));
        assertThat(ella.get(() -> open(code))).extracting(OpenQuestion::asks).containsExactly("By when?", "For whom?");
        assertThatThrownBy(() -> ella.does(() -> signing.requireSignable(signature)))
                .isInstanceOf(QuestionsNotAnswered.class);
        assertThatThrownBy(() -> ella.get(() -> signing.sign(signature))).isInstanceOf(QuestionsNotAnswered.class);
        for (int tries = 0; tries < 20; tries++) {
            assertThat(ella.get(() -> understanding.answer(code, "en", Arrays.asList("Never", "Everyone"))))
                    .containsExactly(Optional.of(FIRST.why()), Optional.empty());
        }
        assertThat(ella.get(() -> understanding.answer(code, "en", Collections.nCopies(2, null))))
                .containsExactly(Optional.of(FIRST.why()), Optional.of(SECOND.why()));
        assertThat(situation.records(code)).isEmpty();

        ella.get(() -> understanding.answer(code, "en", List.of("By noon", "Everyone")));
        assertThat(ella.get(() -> open(code))).isEmpty();
        String record = ella.get(() -> signing.sign(signature));
        assertThat(situation.fields(code, "comprehension_ref"))
                .containsExactly(TreeHash.ofText(ChoiceQuestion.write(List.of(FIRST, SECOND))));
        assertThat(log.awaitProof(record, Duration.ofSeconds(10))).isPresent();
        String file = ella.get(() -> receipts.file(record));
        assertThat(new ReceiptVerification(log.verifierKey()).of(file).verdict())
                .isEqualTo(Finding.Verdict.OK);
    }

    @Test
    @DisplayName("New questions are answered anew; without any, nobody is asked, and the record has no such field")
    void theLatestQuestionsCount() throws Exception {
        String code = asked("Asked otherwise");
        Signature signature = ella.get(() -> signature(code));
        ella.get(() -> understanding.answer(code, "en", List.of("By noon", "Everyone")));
        adam.does(() -> writing.write(code, List.of(SECOND)));
        assertThatThrownBy(() -> ella.get(() -> signing.sign(signature))).isInstanceOf(QuestionsNotAnswered.class);
        assertThatThrownBy(() -> ella.get(() -> understanding.answer(code, "en", List.of("By noon", "Everyone"))))
                .isInstanceOf(QuestionsNotAnswered.class);
        adam.does(() -> writing.write(code, List.of()));
        ella.get(() -> signing.sign(signature));
        assertThat(situation.records(code).get(0).getRecord().value("comprehension_ref"))
                .isEmpty();
    }

    @Test
    @DisplayName("SO-06: a mended text keeps its questions, a text of another meaning starts without")
    void aNewVersionStartsWithoutQuestions() throws Exception {
        String code = asked("Mended and changed");
        situation.publishNext(code, ChangeKind.EDITORIAL);
        assertThat(adam.get(() -> writing.questions(code))).containsExactly(FIRST, SECOND);
        situation.publishNext(code, ChangeKind.MATERIAL);
        assertThat(adam.get(() -> writing.questions(code))).isEmpty();
    }

    @Test
    @DisplayName("Nobody but those who plan campaigns writes questions, and nobody answers what they did not open")
    void whoMayWrite() throws Exception {
        String code = asked("Who asks");
        assertThatThrownBy(() -> ella.does(() -> writing.write(code, List.of())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> ella.get(() -> writing.questions(code))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> mia.get(() -> understanding.answer(code, "en", List.of("By noon", "Everyone"))))
                .isInstanceOf(QuestionsNotAnswered.class);
        assertThatThrownBy(() -> adam.does(() -> writing.write(code, Collections.nCopies(6, FIRST))))
                .isInstanceOf(UnderstandingNotUsable.class);
        assertThat(adam.get(() -> writing.questions(code))).containsExactly(FIRST, SECOND);
    }

    private List<OpenQuestion> open(String code) {
        return understanding.open(code, "en").map(OpenQuestions::questions).orElse(List.of());
    }

    @Test
    @DisplayName(
            "Whoever reads another language is asked in it once it is written there, else in that of the main text")
    void askedInTheLanguageThatIsRead() throws Exception {
        String code = texts.inEnglishAndGerman("In two languages");
        ChoiceQuestion german =
                new ChoiceQuestion("Bis wann?", "Bis Mittag", List.of("Irgendwann"), "Wir sagen es so.");
        assertThat(adam.get(() -> writing.languages(code))).isEmpty();
        adam.does(() -> writing.write(code, List.of(FIRST)));
        assertThat(adam.get(() -> writing.languages(code))).containsExactly(new QuestionLanguage("de", false));
        Signature signature = ella.get(() -> signature(code));
        assertThat(ella.get(() -> understanding.open(code, "de")))
                .map(OpenQuestions::language)
                .contains("en");

        assertThatThrownBy(() -> adam.does(() -> writing.translate(code, "de", List.of(german, german))))
                .isInstanceOf(UnderstandingNotUsable.class);
        assertThatThrownBy(() -> adam.does(() -> writing.translate(code, "fr", List.of(german))))
                .isInstanceOf(UnderstandingNotUsable.class);
        adam.does(() -> writing.translate(code, "de", List.of(german)));
        assertThat(adam.get(() -> writing.languages(code))).containsExactly(new QuestionLanguage("de", true));
        assertThat(adam.get(() -> writing.questions(code))).containsExactly(FIRST);
        assertThat(ella.get(() -> understanding.open(code, "de")).orElseThrow().questions())
                .extracting(OpenQuestion::asks)
                .containsExactly("Bis wann?");
        assertThat(ella.get(() -> open(code))).extracting(OpenQuestion::asks).containsExactly("By when?");
        assertThat(ella.get(() -> understanding.answer(code, "de", List.of("Irgendwann"))))
                .containsExactly(Optional.of(german.why()));
        ella.get(() -> understanding.answer(code, "de", List.of("Bis Mittag")));
        assertThat(ella.get(() -> open(code))).isEmpty();
        ella.get(() -> signing.sign(signature));
        assertThat(situation.fields(code, "comprehension_ref"))
                .containsExactly(TreeHash.ofText(ChoiceQuestion.write(List.of(german))));

        adam.does(() -> writing.write(code, List.of(SECOND)));
        assertThat(adam.get(() -> writing.languages(code)))
                .as("a translation of other questions is asked of nobody")
                .containsExactly(new QuestionLanguage("de", false));
    }

    private String asked(String title) throws Exception {
        String code = situation.published(title);
        adam.does(() -> writing.write(code, List.of(FIRST, SECOND)));
        return code;
    }

    private Signature signature(String code) {
        var copy = opening.open(code);
        return new Signature(code, copy.version(), copy.text().sha256(), true, false);
    }
}
