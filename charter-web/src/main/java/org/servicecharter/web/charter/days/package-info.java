/** What a working day is, in words. */
package org.servicecharter.web.charter.days;
