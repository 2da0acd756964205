/** The people of the integration tests: inject {@code Fay} and let her act. */
package org.servicecharter.as;
