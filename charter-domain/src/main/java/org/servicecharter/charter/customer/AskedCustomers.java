package org.servicecharter.charter.customer;

import java.io.Serializable;
import java.time.LocalDate;
import org.servicecharter.charter.consultation.Discussion;
import org.servicecharter.charter.draft.DraftView;

/**
 * What customers are shown by their link.
 *
 * @param lastOn the last day on which they can or could say something
 * @param draft what they are asked about; {@code null} when the time for it is over
 * @param answersShown they read here, once it is published, what they said and what came of it
 * @param answers what they said and what came of it, without a name; {@code null} until it is published
 */
public record AskedCustomers(String title, LocalDate lastOn, DraftView draft, boolean answersShown, Discussion answers)
        implements Serializable {}
