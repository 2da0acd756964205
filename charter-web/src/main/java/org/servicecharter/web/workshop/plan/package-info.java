/** The facilitator's pages: their workshops, the plan of one, and the page it is led from. */
package org.servicecharter.web.workshop.plan;
