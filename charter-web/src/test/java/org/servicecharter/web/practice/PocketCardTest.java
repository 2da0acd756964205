package org.servicecharter.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.servicecharter.charter.text.BehaviourTerms;
import org.servicecharter.charter.text.Part;
import org.servicecharter.framework.ExchangeType;
import org.servicecharter.framework.Hat;
import org.servicecharter.practice.coverage.ClauseInForce;
import org.servicecharter.practice.coverage.ClauseKey;
import org.servicecharter.practice.freedom.PolicyTerms;
import org.servicecharter.practice.freedom.PolicyView;
import org.servicecharter.practice.guide.GuideView;
import org.servicecharter.touchpoint.ContactChannel;
import org.servicecharter.touchpoint.MinimumRole;
import org.servicecharter.touchpoint.Phase;
import org.servicecharter.touchpoint.TouchpointDetails;
import org.servicecharter.touchpoint.TouchpointRow;
import org.servicecharter.web.Portal;
import org.servicecharter.web.Words;
import org.servicecharter.web.print.PdfUa;

class PocketCardTest {

    private static final ClauseKey KEY = new ClauseKey("charter", "greet");

    private final Words words = new Words();
    private final PracticeWords said = new PracticeWords(words, new Portal());

    @Test
    void theCardSaysAllThatTheScreenSays() throws Exception {
        byte[] pdf = card(guide(), List.of(policy())).pdf();

        PdfUa.assertConforms(pdf);
        assertThat(text(pdf))
                .contains("At the door", "“Am I right here?”", "host", "“What would help you?”")
                .containsSubsequence("First yourself", "Then the service", "Last the offer")
                .contains("We greet you.", "Good morning.", "What brings you here?")
                .contains("Waive a fee. up to 20.00 EUR each time");
    }

    @Test
    void aTouchpointOfWhichNothingIsSaidHasACard() throws Exception {
        GuideView empty = new GuideView(row(null, null), List.of(), null, List.of(), List.of(), List.of());

        byte[] pdf = card(empty, List.of()).pdf();

        PdfUa.assertConforms(pdf);
        assertThat(text(pdf)).contains("At the door").doesNotContain("What to do", "Script");
    }

    private PocketCard card(GuideView guide, List<PolicyView> policies) {
        return new PocketCard(guide, policies, "What would help you?", words, said);
    }

    private static GuideView guide() {
        ClauseInForce clause = new ClauseInForce(
                KEY, "Charter", Part.DO, "We greet you.", "We see you", "see", BehaviourTerms.plain());
        GuideView.Lines lines = new GuideView.Lines(
                "en", 1, "Good morning.\nHow can I help?", KEY, "We see you", LocalDate.EPOCH, false);
        return new GuideView(
                row("Am I right here?", ExchangeType.QUICK),
                List.of(clause),
                Hat.HOST,
                List.of(lines),
                List.of(new GuideView.Line(1, "What brings you here?")),
                List.of());
    }

    private static PolicyView policy() {
        PolicyTerms terms = new PolicyTerms(null, "Everybody", "Waive a fee.", new BigDecimal("20.00"), "EUR", null);
        return new PolicyView("code", 1, terms, Instant.EPOCH, 0);
    }

    private static TouchpointRow row(String question, ExchangeType exchange) {
        TouchpointDetails details = new TouchpointDetails(
                "journey",
                Phase.DURING,
                "At the door",
                ContactChannel.IN_PERSON,
                null,
                question,
                null,
                null,
                exchange,
                null,
                null,
                MinimumRole.ANYBODY,
                true,
                false,
                null,
                null);
        return new TouchpointRow("code", 1, "Borrowing a book", details, false, false);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
