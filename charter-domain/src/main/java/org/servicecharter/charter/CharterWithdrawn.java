package org.servicecharter.charter;

import java.time.Instant;

/**
 * The organisation no longer stands by a version of a charter, and no other one has taken its place. Fired inside the
 * transaction that withdraws it.
 */
public record CharterWithdrawn(String charterCode, int versionNumber, Instant at) {}
