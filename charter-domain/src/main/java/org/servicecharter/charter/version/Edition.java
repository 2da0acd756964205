package org.servicecharter.charter.version;

import java.io.Serializable;

/**
 * One text that readers may have before them, and where its version stands.
 *
 * @param sha256 of the frozen text
 */
public record Edition(int number, VersionState state, String sha256) implements Serializable {}
