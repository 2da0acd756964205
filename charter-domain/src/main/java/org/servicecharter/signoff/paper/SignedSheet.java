package org.servicecharter.signoff.paper;

import java.time.LocalDate;

/**
 * What is entered of a sheet of paper that somebody signed.
 *
 * @param signer their staff number
 * @param sha256 of the text that the sheet names
 * @param commit the second statement is ticked on it, too
 * @param datedOn the date written on it
 * @param witness staff number of who is to compare sheet and entry
 * @param scan a PDF, JPEG or PNG file
 */
public record SignedSheet(
        String charterCode,
        String signer,
        String sha256,
        boolean commit,
        LocalDate datedOn,
        String witness,
        byte[] scan) {

    public SignedSheet {
        signer = signer == null ? "" : signer.strip();
        witness = witness == null ? "" : witness.strip();
        scan = scan == null ? new byte[0] : scan.clone();
    }

    @Override
    public byte[] scan() {
        return scan.clone();
    }
}
