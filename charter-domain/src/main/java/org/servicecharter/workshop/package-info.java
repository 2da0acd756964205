/**
 * A workshop: people write on two flip charts, see everything at once, finish "Customer service means…", group, vote
 * and distil; what comes out is a charter draft.
 *
 * <p>This package holds the {@link Workshop} itself, its plan and its moves. Above it, each using only what stands
 * before it: {@code board} (the log every screen follows, commands carried out once), {@code seat} (participants), {@code breakout} (groups that talk apart),
 * {@code card}, {@code theme}, {@code vote}, {@code poll} (what is asked and counted), {@code prompt}, {@code distil}, {@code flag}, and over all of them {@code stage} (moving on),
 * {@code snapshot} (what one caller may see), {@code plan} and {@code result}; {@code restore} makes a workshop of a saved one.
 *
 * <p>Two rules shape it: commands on one board happen one after the other, under a lock on its row; and what a screen
 * may not see is never in the log (W-01, W-03, W-05).
 *
 * <p>Uses {@code charter} (to hand over the draft), {@code framework}, {@code organisation} and {@code shared}.
 *
 * <p>Start at {@link Workshop}, then {@link Stage}.
 */
package org.servicecharter.workshop;
