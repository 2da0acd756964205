/**
 * Who may come in: accounts and their passwords, invitations to make one, devices that stay signed in, and the setup
 * of the first administrator.
 *
 * <p>A person without an account exists all the same, is managed and reminded; an account only opens the door.
 * Uses {@code organisation} and {@code audit}.
 *
 * <p>Start at {@link SignIn}, then {@link Standings}.
 */
package org.servicecharter.access;
