/**
 * A real browser before the shipped portal: one portal and one Chromium for all {@code *PageIT}, a context of its own
 * for each person, and what is asked of every page.
 *
 * <p>The pages' content security policy refuses Playwright's {@code waitForFunction}: wait with locator assertions.
 *
 * <p>Start at {@link Browsers}.
 */
package org.servicecharter.browser;
