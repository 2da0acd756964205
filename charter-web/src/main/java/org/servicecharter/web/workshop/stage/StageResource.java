package org.servicecharter.web.workshop.stage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.servicecharter.workshop.card.FewWritersChoice;
import org.servicecharter.workshop.plan.WorkshopPlanning;
import org.servicecharter.workshop.room.RoomDisplays;
import org.servicecharter.workshop.stage.StageMove;
import org.servicecharter.workshop.stage.StageMoving;

/** Leading: letting people in, from step to step, the clock, the wall. */
@Path("/workshops/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class StageResource {

    @Inject
    private WorkshopPlanning planning;

    @Inject
    private StageMoving moving;

    @Inject
    private RoomDisplays displays;

    @PathParam("code")
    private String code;

    @HeaderParam("Idempotency-Key")
    private String key;

    /** People may join from now on. */
    @POST
    @Path("/open")
    public void open() {
        planning.open(code);
    }

    @POST
    @Path("/stage")
    public void move(Move move) {
        FewWritersChoice few = move.few() == null ? FewWritersChoice.ASK : move.few();
        moving.move(code, key, new StageMove(move.from(), move.to(), move.reason(), few));
    }

    /** What so few wrote that it was left unseen is shown after all. */
    @POST
    @Path("/unseen/shown")
    public void showUnseen() {
        moving.showUnseen(code, key);
    }

    /** Everything stands still, or goes on. */
    @POST
    @Path("/pause")
    public void pause(Pause pause) {
        if (pause.paused()) {
            moving.pause(code, key);
        } else {
            moving.resume(code, key);
        }
    }

    /** For good, without a charter draft. */
    @POST
    @Path("/end")
    public void end() {
        moving.end(code, key);
    }

    @POST
    @Path("/timer")
    public void runTimer(Timer timer) {
        moving.runTimer(code, key, timer.minutes());
    }

    /** Writing stops, after the grace in which a sentence can be finished. */
    @POST
    @Path("/lock")
    public void endTimer() {
        moving.endTimer(code, key);
    }

    /** A new key for the room screen; the one before is worth nothing. */
    @POST
    @Path("/display")
    public DisplayKey show(Display display) {
        return new DisplayKey(displays.newSecret(code, key, display.again()));
    }

    /** Where the facilitator wants to go, from the step they see: places in the plan, 0 for the lobby. */
    public record Move(int from, int to, String reason, FewWritersChoice few) {}

    public record Pause(boolean paused) {}

    /** So many minutes from now; 0 stops it. */
    public record Timer(int minutes) {}

    /** Whether the key before may be lost. */
    public record Display(boolean again) {}

    /** The end of the room screen's link. */
    public record DisplayKey(String key) {}
}
