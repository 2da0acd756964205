/**
 * The letters that ask people to sign, remind them, and in the end tell their manager (SO-20).
 *
 * <p>{@link org.servicecharter.signoff.reminder.ReminderLadder} says which letter is due when;
 * {@link org.servicecharter.signoff.reminder.ReminderRounds} walks once a day past everyone who works here. A letter is
 * known by whom it is to, for which campaign, on which rung and for which due date, and is put once.
 *
 * <p>Uses {@code signoff}, {@code charter}, {@code organisation} and {@code mail}.
 *
 * <p>Start at {@link org.servicecharter.signoff.reminder.ReminderLadder}, then
 * {@link org.servicecharter.signoff.reminder.ReminderRounds}.
 */
package org.servicecharter.signoff.reminder;
