/** A published charter as it is read: which text an address asks for, and the cards behind it. Knows no other page. */
package org.servicecharter.web.charter.reading;
