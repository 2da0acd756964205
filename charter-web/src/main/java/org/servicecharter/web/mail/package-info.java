/**
 * The pages that show what has left by mail and what has not. Start at {@link org.servicecharter.web.mail.MailPage}.
 */
package org.servicecharter.web.mail;
