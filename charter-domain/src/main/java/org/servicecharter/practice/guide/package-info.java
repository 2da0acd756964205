/**
 * What to say and do at a touchpoint: what the charter asks for, a script to begin with (level 1), questions that open a
 * talk (level 2), and ideas for more (level 3), which nobody owes.
 *
 * <p>Start at {@link GuideQueries}, then {@link GuideWriting}.
 */
package org.servicecharter.practice.guide;
