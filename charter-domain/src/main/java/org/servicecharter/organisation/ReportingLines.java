package org.servicecharter.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who reports to whom, followed upwards. */
public class ReportingLines {

    private final Map<String, String> managers;

    /** @param managers each person's manager, by code; whoever reports to nobody may be left out */
    public ReportingLines(Map<String, String> managers) {
        this.managers = Map.copyOf(managers);
    }

    /** @throws ManagerCycle when the way up from this person comes back to them */
    public void requireEndAbove(String code) {
        List<String> way = new ArrayList<>(List.of(code));
        for (String next = managers.get(code); next != null && way.size() <= managers.size() + 1; ) {
            way.add(next);
            if (next.equals(code)) {
                throw new ManagerCycle(String.join(" → ", way));
            }
            next = managers.get(next);
        }
    }
}
