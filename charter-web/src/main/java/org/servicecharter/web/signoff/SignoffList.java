package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.signoff.SignatureQueries;
import org.servicecharter.signoff.SignedRow;
import org.servicecharter.signoff.UnsignedRow;
import org.servicecharter.signoff.WaitingRow;

/** Backs /signoff/list.xhtml: what waits for me, and what I have signed. */
@Named
@RequestScoped
public class SignoffList {

    @Inject
    private SignatureQueries queries;

    private List<WaitingRow> waiting = List.of();
    private List<SignedRow> signed = List.of();
    private List<UnsignedRow> unsigned = List.of();

    public void load() {
        waiting = queries.waiting();
        signed = queries.signed();
        unsigned = queries.unsigned();
    }

    public List<WaitingRow> getWaiting() {
        return waiting;
    }

    public List<SignedRow> getSigned() {
        return signed;
    }

    /** Exempt, or over before I signed. */
    public List<UnsignedRow> getUnsigned() {
        return unsigned;
    }
}
