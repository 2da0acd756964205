/**
 * When people are away, as far as others have to know: from when, until when, and of which kind, never why. Illness is
 * no kind of its own.
 *
 * <p>Other concepts ask {@link Absences}. Uses {@code organisation} and {@code audit}.
 *
 * <p>Start at {@link Absence}, then {@link AbsenceRecording}.
 */
package org.servicecharter.organisation.absence;
