/** Pages on which an administrator decides how long what names people is kept, and erases somebody who has left. */
package org.servicecharter.web.organisation.retention;
