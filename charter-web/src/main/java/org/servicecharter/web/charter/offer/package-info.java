/** What is offered to a draft: the library's behaviours, and what other workshops found. */
package org.servicecharter.web.charter.offer;
