/** Leading over REST: from step to step, the clock, what everyone is asked, groups. */
package org.servicecharter.web.workshop.stage;
