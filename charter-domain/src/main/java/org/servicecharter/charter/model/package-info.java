/**
 * Models to begin a charter after: what belongs into the charters of a country or a sector, as placeholders with a guide
 * and an example. What they hold is data, under {@code charter/model} in the resources. Uses {@code charter.draft},
 * {@code charter.version} and {@code charter.text}.
 *
 * <p>Start at {@link ModelBeginning}.
 */
package org.servicecharter.charter.model;
