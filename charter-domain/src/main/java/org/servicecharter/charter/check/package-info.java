/**
 * What a charter still lacks before it may be published, and what would make it better: the checklist of our domain,
 * rule by rule (CC-01…). Uses {@code charter.version}, {@code framework} (how a wording reads) and {@code shared}.
 *
 * <p>Start at {@link Checks}.
 */
package org.servicecharter.charter.check;
