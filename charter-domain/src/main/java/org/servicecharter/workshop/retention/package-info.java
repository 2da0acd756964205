/**
 * How long cards are kept. When the organisation's time is over, what people wrote at a board goes; what the workshop
 * came to stays: its themes with their dots, its words with the kinds of doubt about
 * them, and the charter draft with the copies it took of its sources.
 */
package org.servicecharter.workshop.retention;
