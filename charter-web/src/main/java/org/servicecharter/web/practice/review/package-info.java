/** Reviews of charters: opening one, what it found, and deciding about it. Start at {@link ReviewPage}. */
package org.servicecharter.web.practice.review;
