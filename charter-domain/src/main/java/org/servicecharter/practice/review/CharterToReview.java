package org.servicecharter.practice.review;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A charter in force, as those see it who look after its reviews.
 *
 * @param nextReviewOn {@code null} when the version names no day
 * @param due the day has come
 * @param review the code of the one that is open; {@code null} for none
 */
public record CharterToReview(
        String code, String title, int version, LocalDate nextReviewOn, boolean due, String review)
        implements Serializable {}
