/**
 * Tokens with which programs use the portal: made by an administrator for a few scopes and a limited time, shown once,
 * stored hashed, revoked at any time.
 *
 * <p>What a token may do, services say: they name an {@link org.servicecharter.organisation.Scope} beside the roles of
 * people. Uses {@code access}, {@code organisation} and {@code audit}.
 *
 * <p>Start at {@link org.servicecharter.access.token.TokenKeeping}, then {@link
 * org.servicecharter.access.token.TokenUse}.
 */
package org.servicecharter.access.token;
