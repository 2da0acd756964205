package org.servicecharter.signoff.action;

import java.io.Serializable;

/** A daily action that somebody shows to their manager, who knows them by name. */
public record SharedAction(String name, String title, String principle, String words) implements Serializable {}
