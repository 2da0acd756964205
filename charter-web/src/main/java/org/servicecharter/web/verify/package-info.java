/**
 * The page at {@code /verify}: checks a receipt in the browser alone. One file with all it needs in it, so that it works
 * with the network off and when it was saved; its policy forbids it to ask anything of anybody.
 *
 * <p>Start at {@link org.servicecharter.web.verify.VerifierPage}.
 */
package org.servicecharter.web.verify;
