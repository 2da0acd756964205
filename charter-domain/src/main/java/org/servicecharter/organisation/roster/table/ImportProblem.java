package org.servicecharter.organisation.roster.table;

import java.io.Serializable;
import java.util.List;

/**
 * Why the file cannot be brought in as it is.
 *
 * @param line counted from 1, as an editor or a spreadsheet shows it
 * @param column the header's name, or empty when the whole line is meant
 * @param key of the rule's text
 * @param arguments as written, to fill into the text
 */
public record ImportProblem(long line, String column, String key, List<String> arguments) implements Serializable {}
