package org.servicecharter.web.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A text as it is set for print. As a PDF it is PDF/UA-1: tagged, with title and language, its letters (Latin, Greek,
 * Cyrillic, Hebrew) embedded. Loads nothing from anywhere but the pictures it carries itself.
 *
 * <p>The same manuscript makes the same file, byte for byte: the file carries neither a date nor a number of its own.
 */
public final class Manuscript {

    private static final String FONT = "Liberation Sans";

    /** To an inch. */
    private static final int CSS_PIXELS = 96;

    static final String OWN_PICTURE = "data:image/png;base64,";

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING)); // else ten lines a layout
    }

    private final Document document = empty();
    private final Block body;

    /**
     * @param language a BCP 47 tag
     * @param about what it is, in a line
     * @param styles its CSS: files beside this class
     */
    public Manuscript(String language, String title, String about, Class<?> beside, String... styles) {
        document.appendChild(document.createElement("html"));
        Block html = new Block(document.getDocumentElement()).with("lang", language);
        Block head = html.add("head");
        head.add("title", title);
        head.add("meta").with("name", "subject").with("content", about);
        head.add("style", Arrays.stream(styles).map(name -> read(beside, name)).collect(Collectors.joining()));
        body = html.add("body");
    }

    /** In addition to its files. */
    public Manuscript style(String css) {
        new Block((Element) document.getElementsByTagName("head").item(0)).add("style", css);
        return this;
    }

    public Block body() {
        return body;
    }

    /** Its pages, without making the file. */
    public int pages() {
        try (PdfBoxRenderer renderer = renderer()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    public byte[] pdf() {
        try (PdfBoxRenderer renderer = renderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            pdf.setDocumentId(0L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // neither reads nor writes a file
        }
    }

    /** Its first page as a picture for screens, with as many points as its CSS gives it pixels. */
    public byte[] png() {
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, CSS_PIXELS, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(page, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // neither reads nor writes a file
        }
    }

    private PdfBoxRenderer renderer() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PDDocument.class.getResourceAsStream(Letters.FONT_FILE), FONT);
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new Directions());
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(OWN_PICTURE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(OWN_PICTURE),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withW3cDocument(document, null);
        return builder.buildPdfRenderer();
    }

    private static String read(Class<?> beside, String name) {
        try (InputStream css = beside.getResourceAsStream(name)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible); // the usual settings are always there
        }
    }
}
