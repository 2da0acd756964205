/**
 * The organisation's lists: what it does, what it does not do and what it calls good service, gathered from all
 * workshops and kept by all staff. From an entry one finds its cards and the clauses it became. Start at
 * {@link ListKeeping}.
 */
package org.servicecharter.charter.list;
