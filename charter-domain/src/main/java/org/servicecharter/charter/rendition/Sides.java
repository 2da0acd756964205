package org.servicecharter.charter.rendition;

import java.io.Serializable;
import org.servicecharter.charter.text.Part;

/**
 * One piece of a version in two renditions.
 *
 * @param left {@code null} when nothing is there
 * @param right {@code null} when nothing is there
 */
public record Sides(Part part, String left, String right) implements Serializable {}
