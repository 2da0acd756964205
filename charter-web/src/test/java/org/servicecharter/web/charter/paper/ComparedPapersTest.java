package org.servicecharter.web.charter.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicecharter.web.charter.paper.PapersTest.PAPERS;
import static org.servicecharter.web.charter.paper.PapersTest.languages;
import static org.servicecharter.web.charter.paper.PapersTest.text;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.servicecharter.charter.rendition.Sides;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.ClauseChange.Kind;
import org.servicecharter.charter.text.ClauseChange.Mark;
import org.servicecharter.charter.text.ClauseChange.Piece;
import org.servicecharter.charter.text.Inheritance;
import org.servicecharter.charter.text.Part;
import org.servicecharter.web.print.Look;
import org.servicecharter.web.print.PdfUa;

/** What changed from one version to the next, and two languages side by side, on paper. */
class ComparedPapersTest {

    @Test
    void aComparisonSaysEachRewordedClauseBeforeAndNow() throws Exception {
        Original earlier = OriginalFixture.usual("Ask us.");
        Original later = OriginalFixture.usual();
        List<ClauseChange> changes = List.of(
                new ClauseChange(
                        Kind.REWORDED,
                        Part.MOTTO,
                        null,
                        List.of(
                                new Piece(Mark.SAME, "Ask "),
                                new Piece(Mark.DELETED, "us."),
                                new Piece(Mark.INSERTED, "anyone."))),
                new ClauseChange(Kind.ADDED, Part.DO, "We see you", List.of(new Piece(Mark.INSERTED, "Greet first"))));

        byte[] file = PAPERS.changes(earlier, later, Look.PLAIN, () -> changes);

        PdfUa.assertConforms(file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(text(pdf))
                    .contains("Before: Ask us.", "Now: Ask anyone.", "We see you", "Greet first")
                    .contains(earlier.shortHash(), later.shortHash(), OriginalFixture.ADDRESS);
        }
    }

    @Test
    @DisplayName("domain.md 2.4: what changed in a unit's charter says on which version of the umbrella each stands")
    void aUnitsChangesNameBothUmbrellas() throws Exception {
        Original usual = OriginalFixture.usual();
        try (PDDocument moved =
                Loader.loadPDF(PAPERS.changes(under(usual, 3), under(usual, 4), Look.PLAIN, List::of))) {
            assertThat(text(moved).replaceAll("\\s+", " "))
                    .contains("Below it stood version 3 of “For everybody” before, and version 4 since.");
        }
        try (PDDocument same = Loader.loadPDF(PAPERS.changes(under(usual, 3), under(usual, 3), Look.PLAIN, List::of))) {
            assertThat(text(same).replaceAll("\\s+", " ")).contains("Both stand on version 3 of “For everybody”.");
        }
    }

    private static Original under(Original text, int version) {
        Inheritance from = new Inheritance("Lending desk", "all-of-us", version, "For everybody", "ab".repeat(32));
        CharterText inheriting = text.text().inheriting(from, text.text());
        return new Original(inheriting, CanonicalText.of(inheriting).sha256(), OriginalFixture.ADDRESS);
    }

    @Test
    @DisplayName("CC-26: two languages are compared on paper, too, each clause marked with its language")
    void twoLanguagesStandSideBySide() throws Exception {
        List<Sides> pieces =
                List.of(new Sides(Part.DEFINITION, "We help.", "Wir helfen."), new Sides(Part.MOTTO, "Ask us.", null));

        byte[] file = PAPERS.sideBySide(OriginalFixture.shortest(), OriginalFixture.german(), Look.PLAIN, () -> pieces);

        PdfUa.assertConforms(file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(text(pdf))
                    .contains("Deutsch: Version 2", "We help.", "Wir helfen.", "Ask us.")
                    .contains(OriginalFixture.german().shortHash());
            assertThat(languages(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("en", "de");
        }
    }
}
