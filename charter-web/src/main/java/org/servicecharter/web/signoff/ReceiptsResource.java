package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.servicecharter.signoff.kiosk.KioskReceipts;
import org.servicecharter.signoff.receipt.ReceiptQueries;

/** My receipts as files, and the key to verify them with. */
@Path("receipts")
@RequestScoped
public class ReceiptsResource {

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private KioskReceipts kiosk;

    @GET
    @Path("{record}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response receipt(@PathParam("record") String record) {
        return download(receipts.file(record), record);
    }

    /** What was signed at a shared device, on a phone of one's own. @param visit the secret in the QR code */
    @GET
    @Path("taken/{visit}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response taken(@PathParam("visit") String visit) {
        return kiosk.file(visit)
                .map(file -> download(file, "service-charter"))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    private static Response download(String file, String name) {
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"receipt-" + name + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("key")
    @Produces(MediaType.TEXT_PLAIN)
    public String key() {
        return receipts.verifierKey() + "\n";
    }
}
