package org.servicecharter.signoff.overview;

import java.io.Serializable;
import org.servicecharter.signoff.DeclineReason;

/** How many declined for a reason. @param people {@code null} when they are too few, or would tell of others who are */
public record ReasonCount(DeclineReason reason, Integer people) implements Serializable {}
