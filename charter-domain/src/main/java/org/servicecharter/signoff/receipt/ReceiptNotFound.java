package org.servicecharter.signoff.receipt;

import org.servicecharter.shared.NotFound;

/** There is no such receipt, or it is somebody else's. */
public class ReceiptNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ReceiptNotFound(String recordId) {
        super("signoff.receiptNotFound", recordId);
    }
}
