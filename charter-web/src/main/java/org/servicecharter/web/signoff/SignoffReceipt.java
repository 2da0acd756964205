package org.servicecharter.web.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.servicecharter.practice.learning.ItemRow;
import org.servicecharter.practice.learning.Practising;
import org.servicecharter.signoff.receipt.ReceiptQueries;
import org.servicecharter.signoff.receipt.ReceiptView;

/** Backs /signoff/receipt.xhtml: that I signed, what, when, and where the log holds it. */
@Named
@RequestScoped
public class SignoffReceipt {

    @Inject
    private ReceiptQueries receipts;

    @Inject
    private Practising practising;

    private String record;
    private ReceiptView receipt;
    private List<ItemRow> next = List.of();

    public void load() {
        receipt = receipts.receipt(record);
        boolean signed = receipt.decline() == null && !receipt.isUnsigned();
        next = signed ? practising.after(receipt.charterCode()) : List.of();
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    /** What may be practised next; nothing after a decline. */
    public List<ItemRow> getNext() {
        return next;
    }

    public ReceiptView getReceipt() {
        return receipt;
    }
}
