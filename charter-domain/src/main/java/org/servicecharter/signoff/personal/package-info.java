/**
 * How sign-off answer for what they hold about a person: in an access report, and when somebody is erased.
 *
 * <p>Uses {@code shared}. Start at {@code HeldSignoff}.
 */
package org.servicecharter.signoff.personal;
