package org.servicecharter.charter.draft;

import java.io.Serializable;

/** A charter that another workshop made, and that may feed a draft. */
public record Feed(String charterCode, String title) implements Serializable {}
