/**
 * What is given out on paper, whatever it is about: a text set for print, and an address as cameras read it. Knows no
 * concept.
 *
 * <p>Start at {@link org.servicecharter.web.print.Manuscript}.
 */
package org.servicecharter.web.print;
