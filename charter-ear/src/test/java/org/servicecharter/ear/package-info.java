/** The enterprise archive on a full server, for those who run one already. */
package org.servicecharter.ear;
