package org.servicecharter.workshop.snapshot;

import java.io.Serializable;
import org.servicecharter.workshop.Stage;

/** A step of the plan. */
public record PlanStep(Stage name, int minutes) implements Serializable {}
