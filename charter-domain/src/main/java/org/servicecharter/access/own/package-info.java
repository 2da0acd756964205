/**
 * What people do with their own account: another password, and which devices stay signed in.
 *
 * <p>Uses {@code access} and {@code organisation}. Start at {@link org.servicecharter.access.own.PasswordChange}.
 */
package org.servicecharter.access.own;
