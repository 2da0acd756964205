/** Two edits of one clause of a draft, side by side. */
package org.servicecharter.web.charter.conflict;
