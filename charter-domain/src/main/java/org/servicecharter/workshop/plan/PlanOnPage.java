package org.servicecharter.workshop.plan;

import java.io.Serializable;
import java.util.List;
import org.servicecharter.workshop.snapshot.PlanStep;

/**
 * A plan before whoever changes it.
 *
 * @param begun so many steps have begun and stay as they are
 */
public record PlanOnPage(List<PlanStep> steps, int begun) implements Serializable {}
