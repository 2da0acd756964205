package org.servicecharter.web.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.servicecharter.workshop.Anonymity;
import org.servicecharter.workshop.PlanTemplate;
import org.servicecharter.workshop.plan.WorkshopDraft;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.plan.WorkshopRow;

/** A facilitator's workshops: the list, and a new one. */
@Path("/workshops")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WorkshopResource {

    @Inject
    private WorkshopQueries queries;

    @Inject
    private WorkshopPlanning planning;

    @GET
    public List<WorkshopRow> mine() {
        return queries.mine();
    }

    @POST
    public Planned plan(Plan plan) {
        Anonymity anonymity = plan.anonymity() == null ? Anonymity.ANONYMOUS : plan.anonymity();
        return new Planned(planning.plan(new WorkshopDraft(plan.title(), anonymity, null, PlanTemplate.FULL.steps())));
    }

    /** What the facilitator decides beforehand; anonymous unless said otherwise, with the full plan. */
    public record Plan(String title, Anonymity anonymity) {}

    /** The code people will join with. */
    public record Planned(String code) {}
}
