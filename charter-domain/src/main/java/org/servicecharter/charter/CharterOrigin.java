package org.servicecharter.charter;

import java.io.Serializable;
import java.util.List;

/**
 * How a published version was made, in numbers.
 *
 * @param principles one for each, in their order
 */
public record CharterOrigin(Provenance definition, List<Provenance> principles) implements Serializable {}
