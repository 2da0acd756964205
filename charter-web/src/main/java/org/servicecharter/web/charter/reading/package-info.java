/** Which text of a published charter an address asks for. Knows no page. */
package org.servicecharter.web.charter.reading;
