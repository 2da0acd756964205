package org.servicecharter.charter.rendition;

import java.io.Serializable;
import org.servicecharter.charter.text.RenditionFormat;

/** A rendition that a published version does not have yet, and that somebody is writing. */
public record InPreparation(int version, String language, RenditionFormat format) implements Serializable {}
