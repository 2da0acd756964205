package org.servicecharter.web.charter.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.charter.customer.AskedCustomers;
import org.servicecharter.charter.customer.CustomerSpeaking;

/** Backs /customers/read.xhtml, which shows customers what they are asked about, and /customers/thanks.xhtml. */
@Named
@RequestScoped
public class CustomersRead {

    @Inject
    private CustomerSpeaking speaking;

    @Inject
    private CustomerVisit visit;

    private String key;
    private AskedCustomers asked;

    public void load() {
        asked = visit.open(() -> speaking.read(key));
    }

    /** {@code null} when the link opens nothing. */
    public AskedCustomers getAsked() {
        return asked;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
