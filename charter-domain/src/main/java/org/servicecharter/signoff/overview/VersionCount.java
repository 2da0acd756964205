package org.servicecharter.signoff.overview;

import java.io.Serializable;

/** How many people of those who are asked have this version as the last that they signed. @param version 0 for none */
public record VersionCount(int version, int people) implements Serializable {}
