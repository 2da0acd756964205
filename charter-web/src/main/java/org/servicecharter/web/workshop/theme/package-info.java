/** Themes over REST: what belongs together, what the portal suggests, and the way back. */
package org.servicecharter.web.workshop.theme;
