package org.servicecharter.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicecharter.charter.version.ChangeKind.EDITORIAL;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicecharter.as.Ada;
import org.servicecharter.as.Ella;
import org.servicecharter.as.Emil;
import org.servicecharter.as.Pia;
import org.servicecharter.charter.draft.CharterBeginning;
import org.servicecharter.charter.draft.ClauseDrafting;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.charter.rendition.InPreparation;
import org.servicecharter.charter.rendition.NothingToFreeze;
import org.servicecharter.charter.rendition.PieceChangedMeanwhile;
import org.servicecharter.charter.rendition.PieceView;
import org.servicecharter.charter.rendition.RenditionFreezing;
import org.servicecharter.charter.rendition.RenditionNotInStep;
import org.servicecharter.charter.rendition.RenditionPublished;
import org.servicecharter.charter.rendition.RenditionQueries;
import org.servicecharter.charter.rendition.RenditionReading;
import org.servicecharter.charter.rendition.RenditionThere;
import org.servicecharter.charter.rendition.RenditionView;
import org.servicecharter.charter.rendition.RenditionWriting;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.charter.version.ChangeKindMissing;
import org.servicecharter.charter.version.CharterChangedMeanwhile;
import org.servicecharter.charter.version.NotDrafting;
import org.servicecharter.charter.version.ReasonMissing;
import org.servicecharter.signoff.CharterOpening;
import org.servicecharter.signoff.CharterSigning;
import org.servicecharter.signoff.Signature;
import org.servicecharter.signoff.SigningCopy;
import org.servicecharter.signoff.SignoffSituation;

/** A version in other languages and in easy words, from the draft to a signature. */
@ExtendWith(ArquillianExtension.class)
class RenditionIT {

    private static final RenditionFormat STANDARD = RenditionFormat.STANDARD;
    private static final RenditionFormat EASY = RenditionFormat.EASY_READ;

    @Inject
    private SignoffSituation situation;

    @Inject
    private CharterJourney journey;

    @Inject
    private RenditionJourney texts;

    @Inject
    private CharterBeginning beginning;

    @Inject
    private ClauseDrafting clauses;

    @Inject
    private DraftQueries drafts;

    @Inject
    private CharterQueries published;

    @Inject
    private RenditionWriting writing;

    @Inject
    private RenditionFreezing freezing;

    @Inject
    private RenditionQueries queries;

    @Inject
    private RenditionReading reading;

    @Inject
    private CharterOpening opening;

    @Inject
    private CharterSigning signing;

    @Inject
    private Ada ada;

    @Inject
    private Pia pia;

    @Inject
    private Ella ella;

    @Inject
    private Emil emil;

    @BeforeEach
    void people() {
        situation.aTeam();
    }

    @Test
    @DisplayName(
            "AT-08: one version, two formats; out of step until confirmed; signing either satisfies, with its format")
    void oneVersionTwoFormats() throws Exception {
        String code = journey.readyDraft("Standard and easy");
        ada.does(() -> writing.add(code, 1, "en", EASY));
        texts.writeAll(code, 1, "en", EASY, "Easy: ");
        ada.does(() -> writing.markComplete(code, 1, "en", EASY));

        ClauseView greet =
                ada.get(() -> drafts.draft(code)).principles().get(0).dos().get(0);
        ada.does(() -> clauses.reword(code, greet.code(), greet.revision(), "We greet you at once."));
        assertThat(easy(code).outOfStep()).isEqualTo(1);
        assertThatThrownBy(() -> journey.submit(code)).isInstanceOf(RenditionNotInStep.class);
        PieceView moved = easy(code).pieces().stream()
                .filter(PieceView::isOutOfStep)
                .findFirst()
                .orElseThrow();
        ada.does(() -> writing.confirm(code, 1, "en", EASY, moved));
        journey.submit(code);
        assertThatThrownBy(() -> ada.does(() -> writing.confirm(code, 1, "en", EASY, moved)))
                .isInstanceOf(NotDrafting.class);
        journey.publish(code, null, null);

        PublishedVersion version = published.inForce(code).orElseThrow();
        assertThat(version.latest()).extracting(PublishedRendition::format).containsExactly(STANDARD, EASY);
        PublishedRendition easy = version.find("en", EASY).orElseThrow();
        assertThat(easy.sha256())
                .isEqualTo(CanonicalText.sha256(easy.canonicalJson()))
                .isNotEqualTo(version.original().sha256());
        assertThat(easy.content().principles().get(0).name()).isEqualTo("Easy: We see you");
        assertThat(easy.content().effectiveOn())
                .isEqualTo(version.original().content().effectiveOn());

        SigningCopy main = ella.get(() -> opening.open(code));
        ella.does(() -> signing.sign(new Signature(code, 1, main.text().sha256(), true, false)));
        SigningCopy copy = emil.get(() -> opening.open(code, easy.sha256()));
        assertThat(copy.text()).isEqualTo(easy);
        String record =
                emil.get(() -> signing.sign(new Signature(code, 1, copy.text().sha256(), true, false)));
        assertThat(emil.get(() -> opening.open(code)).receipt()).isEqualTo(record);
        assertThat(situation.fields(code, "format")).containsExactly("STANDARD", "EASY_READ");
        assertThat(situation.fields(code, "content_hash"))
                .containsExactly(version.original().sha256(), easy.sha256());
    }

    @Test
    @DisplayName("Domain 3.4: what is in preparation waits, and is added later by somebody who did not write it")
    void whatIsInPreparationIsAddedLater() throws Exception {
        String code = journey.readyDraft("German later");
        ada.does(() -> writing.add(code, 1, "de", STANDARD));
        assertThatThrownBy(() -> ada.does(() -> writing.add(code, 1, "de", STANDARD)))
                .isInstanceOf(RenditionThere.class);
        assertThatThrownBy(() -> ada.does(() -> writing.add(code, 1, "en", STANDARD)))
                .isInstanceOf(RenditionThere.class);
        assertThatThrownBy(() -> ada.does(() -> writing.markComplete(code, 1, "de", STANDARD)))
                .isInstanceOf(RenditionNotInStep.class);
        journey.submit(code);
        journey.publish(code, null, null);
        assertThat(published.published(code, 1).latest()).hasSize(1);
        assertThat(reading.inPreparation(code)).containsExactly(new InPreparation(1, "de", STANDARD));

        texts.writeAll(code, 1, "de", STANDARD, "Deutsch: ");
        assertThatThrownBy(() -> pia.does(() -> freezing.freeze(code, 1, "de", STANDARD, "0".repeat(64), null, null)))
                .isInstanceOf(NothingToFreeze.class);
        ada.does(() -> writing.markComplete(code, 1, "de", STANDARD));
        assertThatThrownBy(() -> pia.does(() -> freezing.freeze(code, 1, "de", STANDARD, "0".repeat(64), null, null)))
                .isInstanceOf(CharterChangedMeanwhile.class);
        String ready = german(code).ready();
        assertThatThrownBy(() -> ada.does(() -> freezing.freeze(code, 1, "de", STANDARD, ready, null, null)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(published.published(code, 1).latest()).hasSize(1);
        pia.does(() -> freezing.freeze(code, 1, "de", STANDARD, ready, null, null));

        assertThat(published.published(code, 1).find("de", STANDARD))
                .get()
                .extracting(PublishedRendition::sha256, PublishedRendition::revision)
                .containsExactly(ready, 1);
        assertThat(reading.inPreparation(code)).isEmpty();
        assertThatThrownBy(() -> ada.does(() -> writing.remove(code, 1, "de", STANDARD)))
                .isInstanceOf(RenditionPublished.class);
        ada.does(() -> writing.add(code, 1, "fr", STANDARD));
        texts.writeAll(code, 1, "fr", STANDARD, "Français : ");
        ada.does(() -> writing.remove(code, 1, "fr", STANDARD));
        assertThat(ada.get(() -> queries.beside(code, 1)).renditions())
                .extracting(RenditionView::language)
                .containsExactly("de");
    }

    @Test
    @DisplayName("Design 6: a corrected rendition is another revision, and the earlier stays as it was")
    void aCorrectionIsAnotherRevision() throws Exception {
        String code = texts.inEnglishAndGerman("Corrected");
        PublishedRendition first =
                published.published(code, 1).find("de", STANDARD).orElseThrow();
        assertThat(german(code).ready()).isNull();

        PieceView title = german(code).pieces().get(0);
        ada.does(() -> writing.write(code, 1, "de", STANDARD, title, "Korrigiert"));
        assertThatThrownBy(() -> ada.does(() -> writing.write(code, 1, "de", STANDARD, title, "Verbessert")))
                .isInstanceOf(PieceChangedMeanwhile.class);
        String ready = german(code).ready();
        assertThatThrownBy(() -> pia.does(() -> freezing.freeze(code, 1, "de", STANDARD, ready, null, "Typing")))
                .isInstanceOf(ChangeKindMissing.class);
        assertThatThrownBy(() -> pia.does(() -> freezing.freeze(code, 1, "de", STANDARD, ready, EDITORIAL, " ")))
                .isInstanceOf(ReasonMissing.class);
        assertThat(published.published(code, 1).renditions()).hasSize(2);
        assertThat(pia.get(() -> queries.correction(code, 1, "de", STANDARD)))
                .extracting(ClauseChange::kind)
                .containsExactly(ClauseChange.Kind.REWORDED);
        pia.does(() -> freezing.freeze(code, 1, "de", STANDARD, ready, EDITORIAL, "A slip in the title"));

        PublishedVersion version = published.published(code, 1);
        assertThat(version.find("de", STANDARD).orElseThrow().content().title()).isEqualTo("Korrigiert");
        assertThat(version.find("de", STANDARD).orElseThrow().revision()).isEqualTo(2);
        assertThat(version.renditions()).contains(first).hasSize(3);
        assertThat(version.original().language()).isEqualTo("en");
    }

    @Test
    @DisplayName("Two languages are read side by side, and two versions compared in either")
    void languagesAndVersionsAreCompared() throws Exception {
        String code = texts.inEnglishAndGerman("Compared");
        assertThat(reading.sideBySide(code, 1, "en", STANDARD, "de", STANDARD))
                .isNotEmpty()
                .allSatisfy(sides -> assertThat(sides.right()).isEqualTo("Deutsch: " + sides.left()));

        ada.does(() -> beginning.startNext(code));
        journey.describe(code);
        assertThat(german(code, 2).isWhole()).isTrue();
        PieceView title = german(code, 2).pieces().get(0);
        ada.does(() -> writing.write(code, 2, "de", STANDARD, title, "Neuer Titel"));
        journey.submit(code);
        journey.publish(code, EDITORIAL, "The German title");

        assertThat(published.compare(code, 1, 2)).isEmpty();
        assertThat(reading.compare(code, 1, 2, "de", STANDARD))
                .singleElement()
                .extracting(ClauseChange::kind)
                .isEqualTo(ClauseChange.Kind.REWORDED);
    }

    private RenditionView easy(String code) throws Exception {
        return ada.get(() -> queries.rendition(code, 1, "en", EASY));
    }

    private RenditionView german(String code) throws Exception {
        return german(code, 1);
    }

    private RenditionView german(String code, int number) throws Exception {
        return pia.get(() -> queries.rendition(code, number, "de", STANDARD));
    }
}
