/** How a published charter ends: pages for approvers. */
package org.servicecharter.web.charter.review;
