package org.servicecharter.web.charter.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.servicecharter.charter.consultation.ConsultationQueries;
import org.servicecharter.charter.consultation.Discussion;
import org.servicecharter.charter.consultation.DiscussionTable;
import org.servicecharter.web.charter.CharterWords;

/** What was said about a draft and what came of it, as a file to keep. */
@Path("charters/{code}/consultation")
@RequestScoped
public class DiscussionResource {

    @Inject
    private ConsultationQueries queries;

    @Inject
    private CharterWords words;

    @PathParam("code")
    private String code;

    @QueryParam("version")
    private Integer version;

    @GET
    @Path("comments.csv")
    @Produces("text/csv")
    public Response csv() {
        DiscussionTable table = table();
        return file(table, "csv", "text/csv;charset=utf-8", table.csv());
    }

    @GET
    @Path("comments.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json() {
        DiscussionTable table = table();
        return file(table, "json", MediaType.APPLICATION_JSON, table);
    }

    /** Of the latest version for who may read it, or of a published one for everyone who works here. */
    private DiscussionTable table() {
        Discussion discussion = version == null ? queries.discussion(code) : queries.published(code, version);
        return DiscussionTable.of(discussion, words::name);
    }

    private static Response file(DiscussionTable table, String ending, String type, Object content) {
        String name = table.charter() + "-" + table.version() + "-comments." + ending;
        return Response.ok(content, MediaType.valueOf(type))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
