package org.servicecharter.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.servicecharter.practice.freedom.FreedomUsing;
import org.servicecharter.practice.guide.GuideQueries;
import org.servicecharter.practice.guide.GuideView;
import org.servicecharter.web.Words;
import org.servicecharter.web.touchpoint.Openings;

/** What to say and do at a touchpoint, to print; for everybody who is signed in. */
@Path("pocket-cards")
@RequestScoped
public class PocketCardResource {

    @Inject
    private GuideQueries guides;

    @Inject
    private FreedomUsing freedoms;

    @Inject
    private Openings openings;

    @Inject
    private Words words;

    @Inject
    private PracticeWords said;

    @GET
    @Path("{touchpoint}.pdf")
    @Produces("application/pdf")
    public Response card(@PathParam("touchpoint") String code) {
        GuideView guide = guides.guide(code);
        String opening = openings.of(guide.touchpoint().details().encounter());
        byte[] pdf = new PocketCard(guide, freedoms.at(code), opening, words, said).pdf();
        return Response.ok(pdf)
                .header("Content-Disposition", "inline; filename=\"card-" + code + ".pdf\"")
                .build();
    }
}
