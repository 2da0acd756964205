/** Pages on which the questions before signing are written and answered. */
package org.servicecharter.web.signoff.understanding;
