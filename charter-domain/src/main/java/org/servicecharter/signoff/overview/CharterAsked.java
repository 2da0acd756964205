package org.servicecharter.signoff.overview;

import java.io.Serializable;

/** A charter that people are asked to sign. */
public record CharterAsked(String code, String title) implements Serializable {}
