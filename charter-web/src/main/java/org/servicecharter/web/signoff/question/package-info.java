/**
 * Asking about a charter before signing it, and answering: the page of who asks, and that of the authors.
 *
 * <p>Start at {@link org.servicecharter.web.signoff.question.SignoffAsk}.
 */
package org.servicecharter.web.signoff.question;
