/**
 * Moving on, and back: what must be there before a step is left, and what leaving one does. The timer.
 *
 * <p>Start at {@link StageMoving}.
 */
package org.servicecharter.workshop.stage;
