/**
 * Customers who are asked about a draft by a link: the link, on its author's page, and the pages behind it, which work
 * without scripts and without signing in.
 */
package org.servicecharter.web.charter.customer;
