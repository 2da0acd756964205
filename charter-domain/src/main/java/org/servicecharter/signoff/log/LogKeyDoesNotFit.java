package org.servicecharter.signoff.log;

/** The key file is not that of the log in the database: restored from elsewhere, or lost and made anew. */
class LogKeyDoesNotFit extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LogKeyDoesNotFit(String logged, String given) {
        super("The evidence log was signed with the key " + logged + ", but the folder of charter.keys.dir holds "
                + given + ". Put the files log.key and log.pub of the former back; receipts wait until then.");
    }
}
