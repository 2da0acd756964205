/** The organisation's lists: pages for all of staff. */
package org.servicecharter.web.charter.list;
