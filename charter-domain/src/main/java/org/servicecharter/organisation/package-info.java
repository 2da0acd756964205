/**
 * Who works here: the organisation with its settings, its units as a tree, its people with their roles, managers
 * and dates of employment.
 *
 * <p>Other concepts hold a person's or a unit's code and ask {@link OrganisationQueries}. Uses {@code shared} and, for
 * what administrators do, {@code audit}. People come in as a file through {@code roster}.
 *
 * <p>Start at {@link Person}, then {@link OrganisationQueries}.
 */
package org.servicecharter.organisation;
