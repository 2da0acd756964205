package org.servicecharter.web.signoff.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.signoff.paper.PaperEntering;
import org.servicecharter.signoff.paper.PaperRow;
import org.servicecharter.signoff.paper.PaperWitnessing;

/** What is to be done about signatures on paper: a part of /signoff/list.xhtml. */
@Named
@RequestScoped
public class PaperToDo {

    @Inject
    private PaperEntering entering;

    @Inject
    private PaperWitnessing witnessing;

    private List<PaperRow> waiting = List.of();
    private boolean entersSheets;

    public void load() {
        waiting = witnessing.waiting();
        entersSheets = entering.isAllowed();
    }

    /** Those that I am to compare. */
    public List<PaperRow> getWaiting() {
        return waiting;
    }

    public boolean isEntersSheets() {
        return entersSheets;
    }
}
