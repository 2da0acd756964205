package org.servicecharter.signoff.log;

/** A leaf was added, still without a number. */
record LeafAppended(String recordId) {}
