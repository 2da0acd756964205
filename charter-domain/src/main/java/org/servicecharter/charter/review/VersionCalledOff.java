package org.servicecharter.charter.review;

/** A version will not come into force; what is in force stays. Fired inside the transaction that calls it off. */
public record VersionCalledOff(String charterCode, int versionNumber) {}
