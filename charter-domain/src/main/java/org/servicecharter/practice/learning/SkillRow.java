package org.servicecharter.practice.learning;

import java.io.Serializable;
import java.time.LocalDate;
import org.servicecharter.framework.ResolutionSkill;

/**
 * How sure somebody was of a skill at first, and is now, from 1 to 4; {@code null} as long as they have not checked.
 *
 * @param firstOn the day of the first check
 * @param lastOn the day of the last; the same while there is one
 */
public record SkillRow(ResolutionSkill skill, Integer first, LocalDate firstOn, Integer last, LocalDate lastOn)
        implements Serializable {}
