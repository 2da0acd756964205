package org.servicecharter.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a file. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Everything in PDF/UA-1 that a machine can check. */
    public static void assertConforms(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser);
            assertThat(result.getTestAssertions())
                    .filteredOn(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(one -> one.getRuleId().getClause() + " " + one.getMessage() + " "
                            + one.getLocation().getContext())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
