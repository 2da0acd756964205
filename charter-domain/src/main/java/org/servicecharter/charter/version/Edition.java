package org.servicecharter.charter.version;

import java.io.Serializable;
import org.servicecharter.charter.text.RenditionFormat;

/**
 * One text that readers may have before them, and where its version stands.
 *
 * @param sha256 of the frozen text
 */
public record Edition(int number, VersionState state, String language, RenditionFormat format, String sha256)
        implements Serializable {}
