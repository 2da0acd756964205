package org.servicecharter.mail;

import java.time.Instant;

/** A letter as the postman who claimed it carries it: whole, its link included. */
public record ClaimedLetter(
        Long id, Instant claimedAt, String messageId, String address, String subject, String text) {}
