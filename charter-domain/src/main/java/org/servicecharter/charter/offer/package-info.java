/**
 * What the library offers to a charter: the behaviours that fit every encounter (S2). Uses {@code charter.version},
 * {@code charter.text} and {@code framework}.
 *
 * <p>Start at {@link LibraryOffering}.
 */
package org.servicecharter.charter.offer;
