/** What the page of a draft does to its clauses: where they stand, which is in the editor. */
package org.servicecharter.web.charter.order;
