package org.servicecharter.web.charter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicecharter.charter.check.Checks;
import org.servicecharter.charter.text.CanonicalText;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.Inheritance;
import org.servicecharter.web.Dates;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;
import org.servicecharter.web.print.Look;
import org.servicecharter.web.print.PdfUa;

/** Document, poster, pocket card and slides of a published charter: short, usual, very long, with very long words. */
class PapersTest {

    private static final Map<String, Original> TEXTS = Map.of(
            "shortest", OriginalFixture.shortest(),
            "usual", OriginalFixture.usual(),
            "longest", OriginalFixture.longest(),
            "longWords", OriginalFixture.longWords());

    private static final float MILLIMETRE = 72 / 25.4f;

    /** A picture of one point. */
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final Words WORDS = new Words();

    static final Papers PAPERS = new Papers(WORDS, new Dates(WORDS, new Portal()));

    @ParameterizedTest
    @EnumSource
    @DisplayName("every paper is PDF/UA-1, says its title and language, and carries address and hash")
    void everyPaperCanBeReadByEverybody(Paper paper) throws Exception {
        byte[] file = PAPERS.of(paper, TEXTS.get("usual"), Look.PLAIN);

        PdfUa.assertConforms(file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("How we look after you");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(text(pdf))
                    .contains(
                            "How we look after you",
                            OriginalFixture.ADDRESS,
                            "Version 2, from 1 March 2026",
                            TEXTS.get("usual").shortHash());
        }
    }

    @Test
    @DisplayName("domain.md 2.4: the document of a unit's charter says whose it is, and names what holds beside it")
    void aUnitsDocumentNamesItsUmbrella() throws Exception {
        Original usual = TEXTS.get("usual");
        Inheritance from = new Inheritance("Lending desk", "all-of-us", 3, "For everybody", "ab".repeat(32));
        CharterText text = usual.text().inheriting(from, usual.text());
        Original unit = new Original(text, CanonicalText.of(text).sha256(), OriginalFixture.ADDRESS);

        try (PDDocument pdf = Loader.loadPDF(PAPERS.of(Paper.CHARTER, unit, Look.PLAIN))) {
            assertThat(text(pdf)).contains("Lending desk", "For everybody, version 3", "abababab");
        }
        try (PDDocument pdf = made(Paper.CHARTER, "usual")) {
            assertThat(text(pdf)).doesNotContain("What holds beside it");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a paper shows the organisation's logo, with its name for whoever listens, and has its colour")
    void aPaperLooksLikeTheOrganisation(Paper paper) throws Exception {
        byte[] png = Base64.getDecoder().decode(PIXEL);
        byte[] green = PAPERS.of(paper, TEXTS.get("usual"), Look.of("Our library", "#1a7350", "#e0f2ea", png));

        PdfUa.assertConforms(green);
        try (PDDocument plain = made(paper, "usual");
                PDDocument pdf = Loader.loadPDF(green)) {
            int pages = plain.getNumberOfPages();
            assertThat(pdf.getNumberOfPages()).isBetween(pages, paper == Paper.CHARTER ? pages + 1 : pages);
            assertThat(pictures(pdf)).isGreaterThan(pictures(plain));
        }
        assertThat(PAPERS.of(paper, TEXTS.get("usual"), Look.of("Our library", "#a63d2a", "#f6e5e1", png)))
                .isNotEqualTo(green);
    }

    private static int pictures(PDDocument pdf) {
        int pictures = 0;
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                pictures += page.getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return pictures;
    }

    @ParameterizedTest
    @MethodSource("everyLength")
    void aPosterIsOnePageA3WhateverItsLength(String length) throws Exception {
        try (PDDocument poster = made(Paper.POSTER, length)) {
            assertThat(poster.getNumberOfPages()).isEqualTo(1);
            assertSize(poster, 297, 420);
            assertThat(text(poster))
                    .contains(OriginalFixture.ADDRESS, TEXTS.get(length).shortHash());
            assertThat(text(poster).contains("There was no room for ")).isEqualTo(length.equals("longest"));
        }
    }

    @ParameterizedTest
    @MethodSource("everyLength")
    void aPocketCardHasTwoSidesA6(String length) throws Exception {
        try (PDDocument card = made(Paper.CARD, length)) {
            assertThat(card.getNumberOfPages()).isEqualTo(2);
            assertSize(card, 105, 148);
            assertThat(text(card))
                    .contains(OriginalFixture.ADDRESS, TEXTS.get(length).shortHash());
        }
    }

    @ParameterizedTest
    @MethodSource("everyLength")
    void eachPrincipleHasOneSlideWithAQuestion(String length) throws Exception {
        CharterText text = TEXTS.get(length).text();
        try (PDDocument slides = made(Paper.SLIDES, length)) {
            int talks = text.principles().size() + 1; // and one on what is promised
            assertThat(slides.getNumberOfPages()).isEqualTo(1 + talks + 1);
            assertSize(slides, 338.6f, 190.5f);
            for (CharterText.Principle principle : text.principles()) {
                assertThat(squeezed(text(slides, principle.number() + 1)))
                        .contains(squeezed(principle.number() + ". " + principle.name()), "Totalkabout", "?");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyLength")
    void theDocumentLeavesNothingOut(String length) throws Exception {
        CharterText text = TEXTS.get(length).text();
        try (PDDocument pdf = made(Paper.CHARTER, length)) {
            String said = squeezed(text(pdf));
            assertThat(said).contains(squeezed(text.title()), TEXTS.get(length).sha256());
            text.principles().forEach(one -> assertThat(said).contains(squeezed(one.name())));
            assertThat(said)
                    .contains(squeezed("50 % within 5 working days"), squeezed("Nobody measures this."))
                    .contains(squeezed("We lend what people want to know."), squeezed("weekdays 9 to 5"));
            assertThat(text(pdf, pdf.getNumberOfPages()))
                    .as("no empty page at the end")
                    .contains("SHA-256");
        }
    }

    @Test
    void theSameTextMakesTheSameFile() {
        for (Paper paper : Paper.values()) {
            byte[] again =
                    new Papers(WORDS, new Dates(WORDS, new Portal())).of(paper, OriginalFixture.usual(), Look.PLAIN);
            assertThat(again).as(paper.name()).isEqualTo(PAPERS.of(paper, OriginalFixture.usual(), Look.PLAIN));
        }
    }

    @Test
    @DisplayName("CC-26: a paper is in the language of its text, and the portal's own words in it are marked as theirs")
    void aPaperIsInTheLanguageOfItsText() throws Exception {
        byte[] file = PAPERS.of(Paper.CHARTER, OriginalFixture.german(), Look.PLAIN);

        PdfUa.assertConforms(file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(text(pdf))
                    .contains("Wir helfen.", OriginalFixture.german().sha256());
            assertThat(languages(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("en");
        }
    }

    @Test
    void whatPeopleWroteIsText() throws Exception {
        String motto = "<b>bold</b> & \"quoted\", Καλημέρα, Добро пожаловать '); } body { display: none";
        for (Paper paper : Paper.values()) {
            try (PDDocument pdf = Loader.loadPDF(PAPERS.of(paper, OriginalFixture.usual(motto), Look.PLAIN))) {
                assertThat(squeezed(text(pdf))).as(paper.name()).contains(squeezed(motto));
            }
        }
    }

    @Test
    @DisplayName("CC-28: what the checks take for short enough is whole on the poster")
    void whatIsShortEnoughIsWholeOnThePoster() throws Exception {
        Original most = OriginalFixture.ofWords(Checks.WORDS_ON_A_POSTER);
        try (PDDocument poster = Loader.loadPDF(PAPERS.of(Paper.POSTER, most, Look.PLAIN))) {
            assertThat(text(poster)).doesNotContain("There was no room for");
        }
    }

    static Stream<Arguments> everyLength() {
        return TEXTS.keySet().stream().map(Arguments::of);
    }

    private PDDocument made(Paper paper, String length) throws IOException {
        return Loader.loadPDF(PAPERS.of(paper, TEXTS.get(length), Look.PLAIN));
    }

    private static void assertSize(PDDocument pdf, float width, float height) {
        pdf.getPages().forEach(page -> {
            PDRectangle box = page.getMediaBox();
            assertThat(box.getWidth() / MILLIMETRE).isBetween(width - 1, width + 1);
            assertThat(box.getHeight() / MILLIMETRE).isBetween(height - 1, height + 1);
        });
    }

    /** Of all parts that say one. */
    static Set<String> languages(PDStructureNode node) {
        Set<String> languages = new HashSet<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                languages.addAll(languages(element));
                languages.add(element.getLanguage());
            }
        }
        return languages;
    }

    static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** Lines are broken wherever they must: what is compared has no white space. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
