package org.servicecharter.web.signoff.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.servicecharter.signoff.paper.PaperWitnessing;
import org.servicecharter.signoff.paper.Scan;

/** The scan of a signed sheet, for those who have to do with it. */
@Path("paper")
@RequestScoped
public class PaperScansResource {

    @Inject
    private PaperWitnessing witnessing;

    @GET
    @Path("{record}/scan")
    public Response scan(@PathParam("record") String record) {
        Scan scan = witnessing.scan(record);
        String ending = scan.type().substring(scan.type().indexOf('/') + 1);
        return Response.ok(scan.content(), scan.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sheet-" + record + "." + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
