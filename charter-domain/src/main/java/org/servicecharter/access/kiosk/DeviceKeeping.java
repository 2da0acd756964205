package org.servicecharter.access.kiosk;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.servicecharter.audit.AuditTrail;
import org.servicecharter.organisation.OrganisationQueries;
import org.servicecharter.organisation.PersonRow;
import org.servicecharter.organisation.Role;
import org.servicecharter.shared.RandomCodes;

/**
 * Opening and closing shared devices: an administrator's for every unit, a manager's for the units in which somebody
 * reports to them. Noted in the audit trail.
 */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.ADMINISTRATOR})
public class DeviceKeeping {

    private static final int CODE_LENGTH = 8;

    @Resource
    private SessionContext context;

    @Inject
    private SharedDevices devices;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private RandomCodes codes;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Names of the units for which the caller may open devices, by code; empty for whoever may not. */
    public Map<String, String> units() {
        Map<String, String> all = new TreeMap<>(organisation.unitNames());
        if (!context.isCallerInRole(Role.Names.ADMINISTRATOR)) {
            all.keySet()
                    .retainAll(organisation.reportsOf(caller()).stream()
                            .map(PersonRow::unitCode)
                            .collect(Collectors.toSet()));
        }
        return all;
    }

    /** Those that are open in these units. */
    public List<DeviceRow> all() {
        Map<String, String> units = units();
        return devices.open().stream()
                .filter(device -> units.containsKey(device.getUnitCode()))
                .map(device -> new DeviceRow(
                        device.getCode(),
                        device.getName(),
                        units.get(device.getUnitCode()),
                        device.getOpenedBy(),
                        device.getOpenedAt()))
                .toList();
    }

    /**
     * @return its token, for the browser at hand to keep, told this once
     * @throws DeviceNotUsable without a name, or for a unit that is not the caller's to open one for
     */
    public String open(String name, String unitCode) {
        if (unitCode == null || !units().containsKey(unitCode)) {
            throw DeviceNotUsable.unit();
        }
        String token = codes.secret();
        SharedDevice device = new SharedDevice(
                codes.readable(CODE_LENGTH), codes.hash(token), name, unitCode, caller(), clock.instant());
        devices.add(device);
        trail.note("device.opened", device.getCode(), device.getName() + ", " + unitCode);
        return token;
    }

    /**
     * Ends it with every visit there.
     *
     * @throws DeviceNotFound when there is none, or none for the caller to close
     */
    public void close(String code) {
        SharedDevice device = devices.find(code)
                .filter(found -> units().containsKey(found.getUnitCode()))
                .orElseThrow(DeviceNotFound::new);
        device.close(clock.instant());
        trail.note("device.closed", device.getCode(), device.getName());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
