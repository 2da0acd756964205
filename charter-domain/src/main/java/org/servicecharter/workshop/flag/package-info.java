/**
 * The reality check: whoever doubts a clause flags it, and the facilitator decides on each flag with the group.
 *
 * <p>Uses {@code board}, {@code distil}, {@code seat} and the workshop itself. Start at {@link Flagging}.
 */
package org.servicecharter.workshop.flag;
