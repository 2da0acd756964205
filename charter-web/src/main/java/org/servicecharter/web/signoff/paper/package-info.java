/**
 * Signing on paper: the sheet to print, the page on which it is entered, and that of the witness.
 *
 * <p>Start at {@link org.servicecharter.web.signoff.paper.SignoffPaper}.
 */
package org.servicecharter.web.signoff.paper;
