/**
 * The vocabulary of the five frameworks the portal grew out of, as far as their sources go: kinds of service
 * encounters, levels of service, exchanges and the relationships they lead to; and the libraries drawn from them:
 * definitions, prompts, tell-tale phrases, scenarios. Everything here is a constant; what people read of it stands
 * in the bundle {@code framework} under the names of these constants. What a source leaves open stays open.
 *
 * <p>Uses {@code shared} alone, so that every other concept may speak this vocabulary.
 *
 * <p>Start at {@link EncounterKind}; the checks of wordings are in {@code framework.wording}.
 */
package org.servicecharter.framework;
