package org.servicecharter.practice.result;

/**
 * Somebody was promised something and did not get it. Fired inside the transaction that stores the result: what is owed
 * is noted with it or not at all.
 *
 * @param entry the result's id
 * @param corrects the id of the result it stands for; {@code null} for a new one
 * @param owner of the promise; {@code null} for nobody
 */
public record PromiseMissed(long entry, Long corrects, String owner) {}
