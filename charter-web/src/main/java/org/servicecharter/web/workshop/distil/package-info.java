/** Definition, principles, behaviours and red flags over REST. */
package org.servicecharter.web.workshop.distil;
