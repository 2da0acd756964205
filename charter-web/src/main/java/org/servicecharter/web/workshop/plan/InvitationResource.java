package org.servicecharter.web.workshop.plan;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Date;
import org.servicecharter.shared.PortalAddress;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.plan.Appointment;
import org.servicecharter.workshop.plan.WorkshopQueries;

/** A workshop as an entry for anybody's calendar (RFC 5545), with the address to join. */
@Path("/workshops/{code}/invitation")
@RequestScoped
public class InvitationResource {

    @Inject
    private WorkshopQueries workshops;

    @Inject
    private PortalAddress portal;

    @Inject
    private Words words;

    @PathParam("code")
    private String code;

    @GET
    @Produces("text/calendar")
    public String invitation() {
        Appointment appointment = workshops.appointment(code);
        String address = portal.of("/join?code=" + appointment.code());
        VEvent event = new VEvent();
        event.setUid(appointment.code() + "@" + portal.of("").replaceFirst("^https?://", ""));
        event.setSequence(Math.toIntExact(appointment.changes()));
        event.setSummary(words.format("workshop_plan.invite.summary", appointment.title()));
        event.setDescription(words.format("workshop_plan.invite.description", address, appointment.code()));
        event.setUrl(address);
        event.setDateStart(Date.from(appointment.begins()));
        event.setDateEnd(Date.from(appointment.ends()));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Service Charter Portal//EN");
        calendar.setMethod(Method.publish());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
