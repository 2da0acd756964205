/**
 * A charter's versions as they are stored, and the rules they keep: which moves are legal, who may edit what when,
 * what is frozen.
 *
 * <p>Uses {@code charter.text}, {@code framework} and {@code shared}.
 */
package org.servicecharter.charter.version;
