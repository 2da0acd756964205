package org.servicecharter.web.charter.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.web.print.QrCode;

/** A published charter as files to print and to show; anyone fetches them at {@code /c/{charter}/poster.pdf}. */
@Path("charters/{code}/papers")
@RequestScoped
public class PaperResource {

    private static final String PDF = "application/pdf";

    @Inject
    private CharterQueries queries;

    @Inject
    private Papers papers;

    @Inject
    private PortalAddress portal;

    @PathParam("code")
    private String code;

    @Context
    private Request request;

    /** Document, poster, pocket card or slides of this version, or of the one that is read without a number. */
    @GET
    @Path("{paper}.pdf")
    public Response paper(@PathParam("paper") String name, @QueryParam("version") Integer version) {
        Paper paper = Paper.called(name).orElseThrow(NotFoundException::new);
        PublishedVersion shown = version == null ? queries.current(code) : queries.published(code, version);
        return file("%s-%d-%s.pdf".formatted(code, shown.number(), name), PDF, papers.of(paper, original(shown)));
    }

    /** What a reader of one version finds different in another. */
    @GET
    @Path("changes.pdf")
    public Response changes(@QueryParam("from") int from, @QueryParam("to") int to) {
        byte[] pdf = papers.changes(
                original(queries.published(code, from)),
                original(queries.published(code, to)),
                () -> queries.compare(code, from, to));
        return file("%s-%d-%d-changes.pdf".formatted(code, from, to), PDF, pdf);
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
        return file(code + "-qr.png", "image/png", code().png());
    }

    private QrCode code() {
        return QrCode.of(original(queries.current(code)).address());
    }

    private Original original(PublishedVersion version) {
        PublishedRendition rendition = version.original();
        return new Original(rendition.content(), rendition.sha256(), portal.of("/c/" + version.charterCode()));
    }

    /** Kept by whoever fetched it, who asks each time whether it still holds, like the page. */
    private Response file(String name, String type, byte[] content) {
        EntityTag tag = new EntityTag(sha256(content));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(content, type) : unchanged)
                .tag(tag)
                .header("Cache-Control", "public, no-cache")
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .build();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
