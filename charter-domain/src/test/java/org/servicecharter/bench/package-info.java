/** Figures of what the domain does on each of the two databases, in the server of the integration tests; only {@code mvn -Pbench verify} takes them. */
package org.servicecharter.bench;
