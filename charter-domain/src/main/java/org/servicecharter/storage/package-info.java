/**
 * Where the portal keeps things: one data source by configuration, the migrations that shape it, and how a
 * moment is stored. H2 in a file by default, PostgreSQL when it grows; one set of scripts for both.
 *
 * <p>Knows no concept. Start at {@link Migrator}.
 */
package org.servicecharter.storage;
