/**
 * When people are away: one's own absences, and recording those of others.
 *
 * <p>Start at {@link org.servicecharter.web.organisation.absence.AbsencePerson}.
 */
package org.servicecharter.web.organisation.absence;
