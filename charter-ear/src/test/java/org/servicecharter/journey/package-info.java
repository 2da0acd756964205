/**
 * The portal's main job as people do it, each in a browser of their own: from two flip charts to a signed charter.
 *
 * <p>A class for each kind of person says what that person does and sees, in the words on the screen; the cards,
 * statements and people are in the files beside them.
 *
 * <p>Start at {@code WholeJobPageIT}.
 */
package org.servicecharter.journey;
