package org.servicecharter.charter.rendition;

/** A text was added to a version that had been published before. */
public record RenditionFrozen(String charterCode, int version) {}
