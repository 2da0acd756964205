package org.servicecharter.web.charter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import org.servicecharter.charter.CharterQueries;
import org.servicecharter.charter.PublishedRendition;
import org.servicecharter.charter.PublishedVersion;
import org.servicecharter.charter.draft.DraftQueries;
import org.servicecharter.web.charter.reading.AskedText;

/** Charters for machines. */
@Path("charters/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ChartersResource {

    @Inject
    private CharterQueries queries;

    @Inject
    private DraftQueries drafts;

    @PathParam("code")
    private String code;

    /** Everything: all versions, clauses, sources, frozen texts and hashes. */
    @GET
    @Path("export")
    public Response export() {
        return Response.ok(drafts.export(code))
                .header("Content-Disposition", "attachment; filename=\"" + code + ".json\"")
                .build();
    }

    /**
     * The frozen text, byte for byte what was hashed, with the hash as RFC 9530 has it; anyone reads it at
     * {@code /c/{charter}.json}: the main text, or with {@code ?lang=} and {@code ?format=easy} another one.
     */
    @GET
    @Path("text")
    public Response text(
            @QueryParam("version") Integer version,
            @QueryParam("lang") String lang,
            @QueryParam("format") String format,
            @QueryParam("revision") Integer revision,
            @Context Request request) {
        PublishedRendition rendition =
                AskedText.find(published(version), lang, format, revision).orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(rendition.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(rendition.canonicalJson()) : unchanged)
                .tag(tag)
                .header("Cache-Control", "public, no-cache")
                .header("Repr-Digest", "sha-256=:" + base64(rendition.sha256()) + ":")
                .header("Content-Disposition", "inline; filename=\"" + code + ".json\"")
                .build();
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }

    private PublishedVersion published(Integer version) {
        return version == null ? queries.current(code) : queries.published(code, version);
    }
}
