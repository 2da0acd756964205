package org.servicecharter.signoff.receipt;

import org.servicecharter.signoff.log.LogProof;
import org.servicecharter.signoff.log.SaltedRecord;

/** A receipt without a database, for tests of who reads it. */
public final class SmallReceipt {

    private SmallReceipt() {}

    public static String of(SaltedRecord record, String content, LogProof proof) {
        return new ReceiptFile(record, content, proof).text();
    }
}
