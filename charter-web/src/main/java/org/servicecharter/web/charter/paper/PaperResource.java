package org.servicecharter.web.charter.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.rendition.RenditionLanguages;
import org.servicecharter.charter.rendition.RenditionReading;
import org.servicecharter.charter.text.CharterText;
import org.servicecharter.charter.text.ClauseChange;
import org.servicecharter.charter.text.RenditionFormat;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.web.brand.PaperBrand;
import org.servicecharter.web.charter.reading.AskedText;
import org.servicecharter.web.print.Letters;
import org.servicecharter.web.print.QrCode;

/** A published charter as files to print and to show; anyone fetches them at {@code /c/{charter}/poster.pdf}. */
@Path("charters/{code}/papers")
@RequestScoped
public class PaperResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    @Inject
    private CharterQueries queries;

    @Inject
    private RenditionReading renditions;

    @Inject
    private Papers papers;

    @Inject
    private PortalAddress portal;

    @Inject
    private PaperBrand brand;

    @PathParam("code")
    private String code;

    @Context
    private Request request;

    @QueryParam("lang")
    private String lang;

    @QueryParam("format")
    private String format;

    /**
     * Document, poster, pocket card or slides of this version, or of the one that is read without a number; in the main
     * language, or with {@code ?lang=} and {@code ?format=easy} in another one.
     */
    @GET
    @Path("{paper}.pdf")
    public Response paper(
            @PathParam("paper") String name,
            @QueryParam("version") Integer version,
            @QueryParam("revision") Integer revision) {
        Paper paper = Paper.called(name).orElseThrow(NotFoundException::new);
        PublishedVersion shown = shown(version);
        Original original = original(shown, revision);
        return file(named(original, shown.number() + "-" + name), PDF, papers.of(paper, original, brand.look()));
    }

    /** Named by the page itself, for other sites that show a picture beside a link to it. */
    @GET
    @Path("preview.png")
    public Response preview(@QueryParam("version") Integer version, @QueryParam("revision") Integer revision) {
        PublishedVersion shown = shown(version);
        Original original = original(shown, revision);
        return file(code + "-" + shown.number() + "-preview.png", PNG, papers.preview(original, brand.look()));
    }

    /** What a reader of one version finds different in another, both in one language and format. */
    @GET
    @Path("changes.pdf")
    public Response changes(@QueryParam("from") int from, @QueryParam("to") int to) {
        Original earlier = original(queries.published(code, from), null);
        PublishedVersion version = queries.published(code, to);
        Original later = original(version, null);
        byte[] pdf = papers.changes(earlier, later, brand.look(), () -> changes(from, version, later.text()));
        return file(named(later, from + "-" + to + "-changes"), PDF, pdf);
    }

    /** Of the main text its terms as well; they are the same in every language. */
    private List<ClauseChange> changes(int from, PublishedVersion to, CharterText text) {
        return text.equals(to.original().content())
                ? queries.compare(code, from, to.number())
                : renditions.compare(code, from, to.number(), text.language(), text.format());
    }

    /**
     * Two texts of one version side by side, named as {@code /charter/languages} names them; without a number of the
     * version that is read.
     */
    @GET
    @Path("languages.pdf")
    public Response languages(
            @QueryParam("version") Integer version,
            @QueryParam("left") String left,
            @QueryParam("right") String right) {
        PublishedVersion shown = shown(version);
        PublishedRendition one = shown.named(left).orElseThrow(NotFoundException::new);
        PublishedRendition other = shown.named(right).orElseThrow(NotFoundException::new);
        byte[] pdf = papers.sideBySide(
                frozen(shown, one),
                frozen(shown, other),
                brand.look(),
                () -> renditions.sideBySide(
                        code, shown.number(), one.language(), one.format(), other.language(), other.format()));
        return file(code + "-" + shown.number() + "-languages.pdf", PDF, pdf);
    }

    @GET
    @Path("qr.svg")
    public Response codeForTheWeb() {
        byte[] svg = code().svg().getBytes(StandardCharsets.UTF_8);
        return file(code + "-qr.svg", "image/svg+xml", svg);
    }

    @GET
    @Path("qr.png")
    public Response codeForPrint() {
        return file(code + "-qr.png", PNG, code().png());
    }

    private PublishedVersion shown(Integer version) {
        return version == null ? queries.current(code) : queries.published(code, version);
    }

    private QrCode code() {
        PublishedVersion current = queries.current(code);
        return QrCode.of(address(current, asked(current, null)));
    }

    /** @throws NotFoundException when it was not published in it, or its letters cannot be set */
    private Original original(PublishedVersion version, Integer revision) {
        return frozen(version, asked(version, revision));
    }

    private Original frozen(PublishedVersion version, PublishedRendition rendition) {
        if (!Letters.cover(RenditionLanguages.ownName(rendition.language()))) {
            throw new NotFoundException();
        }
        return new Original(rendition.content(), rendition.sha256(), address(version, rendition));
    }

    private PublishedRendition asked(PublishedVersion version, Integer revision) {
        return AskedText.find(version, lang, format, revision).orElseThrow(NotFoundException::new);
    }

    private String address(PublishedVersion version, PublishedRendition rendition) {
        String query = AskedText.query(version, rendition);
        return portal.of("/c/" + version.charterCode() + (query.isEmpty() ? "" : "?" + query));
    }

    /** {@code library-2-poster.pdf}, and of another text {@code library-de-easy-2-poster.pdf}. */
    private String named(Original original, String rest) {
        String language = lang == null ? "" : "-" + original.text().language();
        String easy = original.text().format() == RenditionFormat.EASY_READ ? "-" + AskedText.EASY : "";
        return code + language + easy + "-" + rest + ".pdf";
    }

    private Response file(String name, String type, byte[] content) {
        return new PaperFile(name, type, content).answer(request);
    }
}
