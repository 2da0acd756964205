package org.servicecharter.web.workshop.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.web.Words;
import org.servicecharter.workshop.plan.WorkshopQueries;
import org.servicecharter.workshop.plan.WorkshopRow;

/** The facilitator's own workshops, latest first, each with what can be done next. */
@Named
@RequestScoped
public class WorkshopList {

    @Inject
    private WorkshopQueries workshops;

    @Inject
    private Words words;

    private List<WorkshopRow> rows = List.of();

    public void load() {
        rows = workshops.mine();
    }

    public List<WorkshopRow> getRows() {
        return rows;
    }

    public String state(WorkshopRow row) {
        return words.get("WorkshopState." + row.state());
    }

    public boolean planned(WorkshopRow row) {
        return row.state().isPlanned();
    }

    public boolean open(WorkshopRow row) {
        return row.state().isOpen();
    }
}
