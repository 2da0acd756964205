/**
 * What all pages share: the words, the messages, who is looking, and how a refusal reaches the page or the
 * caller of the REST API. Holds no rule: the domain has them all.
 *
 * <p>Start at {@link org.servicecharter.web.Words} and {@link org.servicecharter.web.RuleViolationHandler}.
 */
package org.servicecharter.web;
