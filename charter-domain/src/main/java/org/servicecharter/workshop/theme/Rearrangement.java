package org.servicecharter.workshop.theme;

import org.servicecharter.workshop.Workshop;

/**
 * One grouping command while it is carried out.
 *
 * @param mark by which what it did is found again, to be taken back
 */
public record Rearrangement(Workshop workshop, String mark) {}
