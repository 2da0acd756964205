/** Cards over REST: written, checked before the reveal, worded anew after it, offered from the library. */
package org.servicecharter.web.workshop.card;
