/** How a charter begins beside an empty page: after a model, or with a table. */
package org.servicecharter.web.charter.begin;
