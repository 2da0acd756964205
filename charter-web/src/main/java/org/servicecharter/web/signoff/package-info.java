/**
 * Reading and signing, step by step and without scripts: the list, the text with its statement, the confirmation, the
 * receipt; and what a manager sees of the own team.
 *
 * <p>Start at {@link org.servicecharter.web.signoff.SignoffRead}.
 */
package org.servicecharter.web.signoff;
