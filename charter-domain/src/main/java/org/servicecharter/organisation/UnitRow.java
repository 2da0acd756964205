package org.servicecharter.organisation;

import java.io.Serializable;

/**
 * One unit in the tree.
 *
 * @param depth 0 for the top
 * @param people how many people work in the unit itself today, without the units below it
 * @param all how many with them
 */
public record UnitRow(String code, String name, String parentCode, int depth, long people, long all)
        implements Serializable {}
