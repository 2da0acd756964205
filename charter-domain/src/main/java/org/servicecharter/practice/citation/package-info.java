/**
 * Which clause of a charter something is about, in the version that was in force when it was said: so it stays readable
 * after later versions. Start at {@link Citations}.
 */
package org.servicecharter.practice.citation;
