package org.servicecharter.signoff.log;

import org.servicecharter.signoff.tree.InclusionProof;

/**
 * What shows that a record is in the log: its place, the way to the root, and the checkpoint that vouches for the root.
 *
 * @param checkpoint a signed note
 */
public record LogProof(InclusionProof inclusion, String checkpoint) {}
