/** Who else has a draft open, as its page shows it. */
package org.servicecharter.web.charter.presence;
