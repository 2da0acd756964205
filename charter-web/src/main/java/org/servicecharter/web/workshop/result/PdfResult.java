package org.servicecharter.web.workshop.result;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.servicecharter.workshop.result.WorkshopResult;
import org.w3c.dom.Document;

/**
 * A result as a document to print and to hand on: PDF/UA-1, tagged, with title and language, its letters (Latin,
 * Greek, Cyrillic) embedded. Loads nothing from anywhere.
 */
@ApplicationScoped
public class PdfResult {

    private static final String FONT = "Liberation Sans";
    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Inject
    private PrintedResult printed;

    public byte[] of(WorkshopResult result) {
        return pdf(printed.of(result));
    }

    static byte[] pdf(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT_FILE), FONT);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withW3cDocument(document, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // neither reads nor writes a file
        }
        return out.toByteArray();
    }

    static String style() {
        try (InputStream css = PdfResult.class.getResourceAsStream("result.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
