/** What a workshop came to, to read and to take away. */
package org.servicecharter.web.workshop.result;
