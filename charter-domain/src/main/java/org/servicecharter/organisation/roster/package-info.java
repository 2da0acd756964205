/**
 * The list of people as the organisation keeps it elsewhere, brought in as a CSV file: read, looked through, carried
 * out as a whole or not at all.
 *
 * <p>May use {@code organisation} and {@code audit}. Start at {@link PeopleImport}, then {@link PeopleFile}.
 */
package org.servicecharter.organisation.roster;
