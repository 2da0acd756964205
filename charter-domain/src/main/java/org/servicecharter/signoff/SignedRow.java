package org.servicecharter.signoff;

import java.io.Serializable;
import java.time.Instant;

/**
 * A signature as its signer sees it listed.
 *
 * @param mendedBy a later version that only mended the wording, for which the signature stands (SO-06); 0 for none
 */
public record SignedRow(String recordId, String charterCode, String title, int version, Instant actedAt, int mendedBy)
        implements Serializable {}
