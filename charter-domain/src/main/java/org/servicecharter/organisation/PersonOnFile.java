package org.servicecharter.organisation;

import java.io.Serializable;

/** A person's details as they stood at a revision: who saves them names it, so that nobody overwrites unseen. */
public record PersonOnFile(PersonDetails details, long revision) implements Serializable {}
