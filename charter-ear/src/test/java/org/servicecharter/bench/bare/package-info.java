/** The least a server could do: the reference for what is live. */
package org.servicecharter.bench.bare;
