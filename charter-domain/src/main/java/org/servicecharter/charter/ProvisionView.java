package org.servicecharter.charter;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.charter.text.Fact;
import org.servicecharter.charter.text.Facts;
import org.servicecharter.charter.text.ProvisionTerms;
import org.servicecharter.charter.version.Provision;

/** A provision as those who work on it see it. */
public record ProvisionView(ClauseView statement, ProvisionTerms terms) implements Serializable {

    public static ProvisionView of(Provision provision) {
        return new ProvisionView(ClauseView.of(provision), provision.getTerms());
    }

    public String text() {
        return statement.text();
    }

    public List<Fact> facts() {
        return Facts.of(terms);
    }
}
