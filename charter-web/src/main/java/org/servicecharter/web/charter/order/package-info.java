/** Where the clauses of a draft stand, as its page changes it. */
package org.servicecharter.web.charter.order;
