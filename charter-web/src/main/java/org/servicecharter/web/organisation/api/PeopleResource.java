package org.servicecharter.web.organisation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.servicecharter.organisation.PeopleList;
import org.servicecharter.organisation.PersonDetails;
import org.servicecharter.organisation.roster.ImportFile;
import org.servicecharter.organisation.roster.ImportPreview;
import org.servicecharter.organisation.roster.PeopleImport;
import org.servicecharter.web.Words;

/**
 * All people as a list to read, page by page, and to bring in as the import page does: as a whole or not at all, who is
 * not in it stays, and the same list again changes nothing. {@code docs/people-import.md} describes both.
 */
@Path("people")
@RequestScoped
public class PeopleResource {

    private static final int MOST = 1000;

    @Inject
    private PeopleImport people;

    @Inject
    private PeopleList list;

    @Inject
    private Words words;

    /** By staff number; the next page begins after the last one of this. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@QueryParam("after") @DefaultValue("") String after) {
        List<PersonDetails> page = list.after(after, MOST);
        return Response.ok(page.stream().map(ListedPerson::of).toList())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(byte[] body, @QueryParam("dry_run") boolean dry) {
        return bringIn(ImportFile.json(body), dry);
    }

    @PUT
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(byte[] body, @QueryParam("dry_run") boolean dry) {
        return bringIn(ImportFile.csvOrExcel(body), dry);
    }

    /** Looked through first, so that all that is wrong is told and a list without news is no mistake. */
    private Response bringIn(ImportFile file, boolean dry) {
        ImportPreview preview = people.preview(file);
        if (!preview.problems().isEmpty()) {
            return ImportRefusal.of(preview.problems(), words).response();
        }
        if (dry || !preview.changesAnything()) {
            return Response.ok(ImportAnswer.of(preview, false)).build();
        }
        return Response.ok(ImportAnswer.of(people.carryOut(file), true)).build();
    }
}
