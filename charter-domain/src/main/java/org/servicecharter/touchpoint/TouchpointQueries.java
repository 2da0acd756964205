package org.servicecharter.touchpoint;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.servicecharter.organisation.Role;

/** The map as all of staff read it, and whether whoever asks may change what stands on it. */
@Stateless
@RolesAllowed({
    Role.Names.EMPLOYEE,
    Role.Names.AUTHOR,
    Role.Names.ADMINISTRATOR,
    Role.Names.APPROVER,
    Role.Names.AUDITOR,
    Role.Names.FACILITATOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TouchpointQueries {

    private static final Comparator<TouchpointRow> AS_ON_THE_MAP = Comparator.comparing(TouchpointRow::journey)
            .thenComparing(row -> row.details().phase()); // stable: within a phase they come by place

    @Inject
    private Touchpoints touchpoints;

    @Inject
    private Journeys journeys;

    @Resource
    private SessionContext context;

    /** Those on the map, journey by journey, from the first contact on. */
    public List<TouchpointRow> rows() {
        return rows(false);
    }

    /** Those that were taken off it. */
    public List<TouchpointRow> retired() {
        return rows(true);
    }

    private List<TouchpointRow> rows(boolean retired) {
        return touchpoints.all().stream()
                .map(pair -> row((Touchpoint) pair[0], (Journey) pair[1]))
                .filter(row -> row.retired() == retired)
                .sorted(AS_ON_THE_MAP)
                .toList();
    }

    /** @throws TouchpointNotFound when there is none with this code */
    public TouchpointRow touchpoint(String code) {
        Touchpoint touchpoint = touchpoints.get(code);
        return row(touchpoint, journeys.get(touchpoint.getJourneyCode()));
    }

    /**
     * The touchpoint, for somebody who wants to change what belongs to it.
     *
     * @throws TouchpointNotYours unless the person is an author, an administrator or its owner
     */
    public TouchpointRow editable(String code) {
        TouchpointRow row = touchpoint(code);
        if (!row.editable()) {
            throw new TouchpointNotYours();
        }
        return row;
    }

    /** By name. */
    public List<JourneyRow> journeys() {
        Map<String, Long> counts = touchpoints.counts();
        return journeys.all().stream()
                .map(one -> new JourneyRow(
                        one.getCode(),
                        one.getRevision(),
                        one.getName(),
                        one.getCustomers(),
                        counts.getOrDefault(one.getCode(), 0L)))
                .toList();
    }

    private TouchpointRow row(Touchpoint one, Journey journey) {
        boolean editable = context.isCallerInRole(Role.Names.AUTHOR)
                || context.isCallerInRole(Role.Names.ADMINISTRATOR)
                || one.isOwnedBy(context.getCallerPrincipal().getName());
        return new TouchpointRow(
                one.getCode(), one.getRevision(), journey.getName(), one.details(), one.isRetired(), editable);
    }
}
