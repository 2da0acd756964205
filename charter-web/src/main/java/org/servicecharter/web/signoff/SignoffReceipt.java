package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.receipt.ReceiptView;

/** Backs /signoff/receipt.xhtml: that I signed, what, when, and where the log holds it. */
@Named
@RequestScoped
public class SignoffReceipt {

    @Inject
    private ReceiptQueries receipts;

    private String record;
    private ReceiptView receipt;

    public void load() {
        receipt = receipts.receipt(record);
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public ReceiptView getReceipt() {
        return receipt;
    }
}
