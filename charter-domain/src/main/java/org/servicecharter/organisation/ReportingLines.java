package org.servicecharter.organisation;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Who reports to whom, followed upwards. */
public class ReportingLines {

    private final Map<String, String> managers;

    /** @param managers each person's manager, by code; whoever reports to nobody may be left out */
    public ReportingLines(Map<String, String> managers) {
        this.managers = Map.copyOf(managers);
    }

    /** @throws ManagerCycle when the way up from this person comes back to them */
    public void requireEndAbove(String code) {
        Set<String> way = new LinkedHashSet<>();
        way.add(code);
        for (String next = managers.get(code); next != null && way.add(next); next = managers.get(next)) {
            if (code.equals(managers.get(next))) {
                throw new ManagerCycle(String.join(" → ", way) + " → " + code);
            }
        }
    }
}
