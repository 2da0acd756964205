/**
 * Releasing somebody from signing for a time (SO-13): a record in the name of the administrator who gives it, with its
 * leaf in the evidence log.
 *
 * <p>Uses {@code signoff}, {@code signoff.scope}, {@code organisation}, {@code charter}, {@code mail} and {@code audit}.
 *
 * <p>Start at {@link org.servicecharter.signoff.exemption.Exempting}.
 */
package org.servicecharter.signoff.exemption;
