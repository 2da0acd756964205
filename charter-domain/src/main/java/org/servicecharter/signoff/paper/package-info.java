/**
 * Signatures on paper (SO-16), for whoever does not want or is not able to sign on a screen. An administrator or the
 * signer's manager enters the signed sheet with its scan, in their own name (SO-01); another person compares the two
 * in an account of their own. With that the record is made, and says whose acts these were.
 *
 * <p>Start at {@link org.servicecharter.signoff.paper.PaperEntering}, then
 * {@link org.servicecharter.signoff.paper.PaperWitnessing}.
 */
package org.servicecharter.signoff.paper;
