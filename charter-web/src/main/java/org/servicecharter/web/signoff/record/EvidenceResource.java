package org.servicecharter.web.signoff.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import org.servicecharter.organisation.Role;
import org.servicecharter.organisation.Scope;
import org.servicecharter.signoff.export.EvidenceExport;
import org.servicecharter.web.Portal;
import org.servicecharter.web.verify.VerifierPage;

/** All evidence as one ZIP, for auditors and for programs whose token may read it. */
@Path("evidence")
@RequestScoped
public class EvidenceResource {

    @Inject
    private EvidenceExport export;

    @Inject
    private VerifierPage page;

    @Inject
    private Portal portal;

    /** Sent as it is written. Who may not have it is told before the first byte. */
    @GET
    @Produces("application/zip")
    public Response archive(@Context SecurityContext caller) {
        if (!caller.isUserInRole(Role.Names.AUDITOR) && !caller.isUserInRole(Scope.Names.EVIDENCE_READ)) {
            throw caller.isUserInRole(Role.Names.EMPLOYEE) ? new NotFoundException() : new ForbiddenException();
        }
        byte[] verifier = page.html(portal.getOrganisationName()).getBytes(StandardCharsets.UTF_8);
        StreamingOutput archive = out -> export.write(out, verifier);
        return Response.ok(archive)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
