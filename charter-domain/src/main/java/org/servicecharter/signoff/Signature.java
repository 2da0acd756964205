package org.servicecharter.signoff;

import java.io.Serializable;

/**
 * What a person hands in when signing. Who signs is not in it: that is whoever calls (SO-01).
 *
 * @param sha256 of the text that was shown
 * @param read the statement is ticked
 * @param commit the second one is ticked, too
 */
public record Signature(String charterCode, int version, String sha256, boolean read, boolean commit)
        implements Serializable {}
