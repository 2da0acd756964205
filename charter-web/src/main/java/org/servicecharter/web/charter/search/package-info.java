/** The page on which staff look for words in all charters. */
package org.servicecharter.web.charter.search;
