package org.servicecharter.web;

import java.io.Serializable;

/** Somewhere the bar at the top leads to. {@code key} is the word for it, {@code folder} what all its pages share. */
public record Place(String path, String key, String folder) implements Serializable {}
